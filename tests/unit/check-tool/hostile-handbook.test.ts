import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { NO_HANDBOOK, VERDICT_EXIT } from '../../../src/check-tool/exit-codes.ts';
import { run } from '../../../src/check-tool/run.ts';
import { decide } from '../../../src/policy/decide.ts';
import { questionsOf, type Question } from '../../../src/policy/question.ts';
import { handbook, TODAY } from '../api/default-handbook.ts';
import { commandsIn, hostileText, TERMINAL } from '../model/ci-runner.ts';
import { document } from './default-document.ts';
import { file, start } from './start-script.ts';

const TEXTS = new Set(['name', 'title', 'reason', 'text', 'how', 'where', 'summary', 'ask', 'overdue', 'instead']);
const ADDRESSES = new Set(['decide', 'rule', 'askUrl']);

/** decisions.json of a handbook that puts a text before each of its own. */
function hostileDocument(text: string): unknown {
  return JSON.parse(JSON.stringify(document), (key, value: unknown) => {
    if (typeof value !== 'string') return value;
    if (TEXTS.has(key)) return `${text}${value}`;
    // Parsers of addresses leave line breaks out, so this is one.
    return ADDRESSES.has(key) ? `${value}\n::stop-commands::tok\u001b[2J\n` : value;
  });
}

/** One question for each verdict, and one that cannot be asked, as options. */
const questions = Object.keys(VERDICT_EXIT).flatMap((wanted): Partial<Question>[] => {
  for (const question of questionsOf(handbook, TODAY))
    if (decide(handbook, question, TODAY).verdict === wanted) return [question];
  return [];
});
questions.push({ tool: 'codx' });

const optionsOf = (question: Partial<Question>) => Object.entries(question).flatMap(([part, id]) => [`--${part}`, id]);

/** Returns the output of the script, once it is certain that it read the handbook: otherwise nothing would be tested. */
async function printed(args: string[], isReadable = true): Promise<string> {
  let text = '';
  const print = (more: string) => (text += `${more}\n`);
  const code = await run(args, { env: {}, now: () => new Date(`${TODAY}T12:00:00Z`), out: print, err: print });
  assert.equal(code !== NO_HANDBOOK, isReadable, text);
  return text;
}

function assertHarmless(text: string): void {
  assert.doesNotMatch(text, TERMINAL);
  assert.deepEqual(commandsIn(text), []);
}

test('the questions bring every kind of answer', () => assert.ok(questions.length >= 5));

test('whatever a handbook says, its words neither act on a terminal nor command a CI runner', async () => {
  await fc.assert(
    fc.asyncProperty(hostileText, async (text) => {
      const place = file('hostile.json', JSON.stringify(hostileDocument(text)));
      for (const question of questions) {
        const args = ['--handbook', place, ...optionsOf(question)];
        assertHarmless(await printed(args));
        const json = await printed([...args, '--json']);
        assertHarmless(json);
        JSON.parse(json);
      }
    }),
    { numRuns: 40 },
  );
});

test('the words themselves arrive, in the text and unchanged in the JSON', async () => {
  const text = '\u001b[31mred\u001b[0m \u009b2J##[stop-commands]tok\n::add-mask::x\u202e ';
  const place = file('hostile.json', JSON.stringify(hostileDocument(text)));
  const args = ['--handbook', place, ...optionsOf({ tool: 'codx' })];
  assert.match(await printed(args), /\n {2}codex +red ##\\u005bstop-commands\]tok ::add-mask::x Codex\n/);
  const { error } = JSON.parse(await printed([...args, '--json']));
  const names = error.faults.flatMap(({ allowed }: { allowed: { name: string }[] }) => allowed.map(({ name }) => name));
  assert.ok(names.includes(`${text}Codex`));
});

test('a server or a file that is no handbook gets no further', async () => {
  const place = file('##[stop-commands]tok.json', '{"schemaVersion":1}');
  assertHarmless(await printed(['--handbook', place], false));
  assertHarmless(await printed(['--handbook', '::stop-commands::tok\n::add-mask::x'], false));
});

test('a fault of the script itself quotes nothing that is a command', async () => {
  const code =
    'globalThis.URLSearchParams = class { constructor() { throw new Error("\\n::stop-commands::tok\\u001b[2J ##[x]"); } };';
  const place = file('hostile.json', JSON.stringify(document));
  const [question = {}] = questions;
  const { err } = await start(['--handbook', place, ...optionsOf(question)], {
    node: ['--import', `data:text/javascript,${encodeURIComponent(code)}`],
  });
  assert.match(err, /stop-commands/);
  assertHarmless(err);
});
