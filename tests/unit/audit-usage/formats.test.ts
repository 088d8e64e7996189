import assert from 'node:assert/strict';
import { appendFileSync, truncateSync, utimesSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, test } from 'node:test';
import { SESSION_READERS } from '../../../src/audit-usage/sessions/session-readers.ts';
import { storesOf } from '../../../src/audit-usage/sessions/store.ts';
import { FORMAT_GENERATIONS, type FormatGeneration } from './format-generations.ts';
import { foundSessions } from './found-sessions.ts';
import { AT, EVERY_FORMAT, home, SECRET } from './session-files.ts';

/** Longer than a line may be, and than a value that is read whole. */
const TOO_LONG = { lines: 8_100_000, 'one value': 16_100_000, date: 16_100_000 };

/** Files of other programs that could have got a name like that. */
const FOREIGN = {
  nothing: '',
  'other JSON': '[1, 2]\n"text"\nnull\n3\n{"type": {"type": "assistant"}, "kind": "x", "model_usage": 7}\n',
  'a picture': '\u0089PNG\r\n\u001A\n\u0000\u0000\u0000\rIHDR\u0000"type":"assistant"\n"turn_context"',
  'a table': 'type,model,timestamp\nassistant,claude-opus-4-6,2026-11-25T10:00:00Z\n',
  'a list': JSON.stringify(Array.from({ length: 3 }, () => ({ type: 'assistant', id: 'x' }))),
};

let homes = 0;

/** A home folder that holds one session, in the state that is asked for. */
function homeOf({ path, beside = [] }: FormatGeneration, text: string) {
  homes += 1;
  const others = Object.fromEntries(beside.map((name) => [name, EVERY_FORMAT[name] ?? assert.fail(name)]));
  return home(`format-${homes}`, { ...others, [path]: text });
}

const changedThen = (path: string) => utimesSync(path, new Date(AT), new Date(AT));

for (const [name, generation] of Object.entries(FORMAT_GENERATIONS)) {
  const { path, text, says, form } = generation;
  const onceIn = (folder: string) => [`${says.replace('HOME', basename(folder))} 1`];

  describe(name, () => {
    test('is found', async () => {
      const folder = homeOf(generation, text);
      const { found, missing, text: all } = await foundSessions([folder]);
      assert.deepEqual(found, onceIn(folder));
      assert.doesNotMatch(missing, /damaged|too long|could not be opened/);
      assert.ok(!all.includes(SECRET));
    });

    test('is found in what is left of a file that was cut', async () => {
      const cut =
        form === 'lines' ? `${text}${text.slice(0, text.indexOf('\n') - 9)}` : text.slice(0, text.length * 0.6);
      const folder = homeOf(generation, cut);
      const { found, missing, text: all } = await foundSessions([folder]);
      assert.deepEqual(found, form === 'one value' ? [] : onceIn(folder));
      // aider writes prose: no line of it is damaged.
      if (form !== 'date' && name !== 'aider')
        assert.match(missing, /^1 damaged or unfinished line was passed over, in /m);
      assert.ok(!all.includes(SECRET));
    });

    test('is found beside a huge line; of a huge value the day is', async () => {
      const folder = homeOf(generation, text);
      // A hole in a file is as long as it is said to be, and takes no room.
      truncateSync(join(folder, path), Buffer.byteLength(text) + TOO_LONG[form]);
      if (form === 'lines') appendFileSync(join(folder, path), `\n${text}`);
      changedThen(join(folder, path));
      const { found, missing } = await foundSessions([folder]);
      if (form === 'one value') assert.match(found.join(), /^\D+ 1$/);
      else assert.deepEqual(found, onceIn(folder));
      if (form !== 'date') assert.match(missing, /^1 line or file was too long to be read\.$/m);
    });

    test('counts once, however many copies of it there are', async () => {
      const double = form === 'lines' ? `${text}${text}` : text;
      const folder = homeOf(generation, double);
      // aider names no session: its chats in two folders are two.
      const copies = says.startsWith('HOME') ? [] : [homeOf(generation, text)];
      const { found } = await foundSessions([folder, ...copies]);
      assert.deepEqual(found, onceIn(folder));
    });

    test('is not found in a file of something else', async () => {
      for (const [what, foreign] of Object.entries(FOREIGN)) {
        const folder = homeOf(generation, foreign);
        const { found } = await foundSessions([folder]);
        assert.deepEqual(found, form === 'date' && foreign !== '' ? onceIn(folder) : [], what);
      }
    });
  });
}

test('every reader has a generation that is read by it', () => {
  const paths = Object.values(FORMAT_GENERATIONS).map(({ path }) => `/home/robin/${path}`);
  const used = storesOf('/home/robin', {}).flatMap(({ read, folder, file, files }) => {
    const below = paths.filter((path) => path.startsWith(`${folder}/`)).map((path) => path.slice(folder.length + 1));
    return below.some((path) => (file === undefined ? files.test(path) : path === file)) ? [read] : [];
  });
  assert.deepEqual(
    Object.keys(SESSION_READERS).filter((reader) => !used.some((read) => read === reader)),
    [],
  );
});
