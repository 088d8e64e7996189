import assert from 'node:assert/strict';
import { Readable, Writable } from 'node:stream';
import { test } from 'node:test';
import { PlainError } from '../../../../src/basics/plain-error.ts';
import { COMMANDS } from '../../../../src/commands/command-list.mjs';
import { answersIn, completeAnswers, QUESTIONS } from '../../../../src/commands/new/answers.ts';
import { asker } from '../../../../src/commands/new/ask.ts';
import { STARTING_POINTS } from '../../../../src/commands/new/starting-points.ts';

const usual = async (_: unknown, answer: string) => answer;

async function refusal(work: () => unknown): Promise<string> {
  try {
    await work();
  } catch (error) {
    assert.ok(error instanceof PlainError, String(error));
    return error.message;
  }
  return assert.fail('nothing was refused');
}

/** Returns what somebody at a terminal sees and gets who types these lines. */
async function conversation(lines: string[], given = {}) {
  let shown = '';
  const output = new Writable({
    write(chunk, _encoding, done) {
      shown += String(chunk);
      done();
    },
  });
  const { ask, end } = asker(Readable.from(lines.map((line) => `${line}\n`)), output);
  try {
    return { answers: await completeAnswers(given, ask), shown };
  } finally {
    end();
  }
}

test('without a question the usual answers are taken, and they fit each other', async () => {
  const answers = await completeAnswers({ host: 'gitlab' }, usual);
  assert.equal(answers.start, 'minimal');
  assert.equal(answers.repository, 'https://gitlab.example/our-company/our-handbook');
});

test('an empty line takes what stands in brackets, and a slip is asked again with the nearest word', async () => {
  const { answers, shown } = await conversation(['software-compny', 'software-company', '', '', '', '', '', '', '']);
  assert.equal(answers.start, 'software-company');
  assert.equal(answers.name, 'the company');
  assert.match(shown, /^The starting point:\n {2}minimal: one division/);
  assert.match(shown, /Which one \[minimal\]: .*Did you mean "software-company"\?\nThe starting point/s);
});

test('what was given is not asked, and what cannot be used is refused with what can', async () => {
  const { shown } = await conversation(['', '', '', '', '', ''], { start: 'model-lab', host: 'github' });
  assert.doesNotMatch(shown, /starting point|github or gitlab/);
  assert.match(
    await refusal(() => completeAnswers({ site: 'https://handbook.example' }, usual)),
    /^site is "https:\/\/handbook\.example"\. Write an address that begins with https:\/\/ and ends with a slash\.$/,
  );
  assert.match(await refusal(() => completeAnswers({ name: 'a "b"' }, usual)), /^name is /);
});

test('answers that end too early make nothing', async () => {
  assert.match(await refusal(() => conversation(['minimal', ''])), /nothing was made\. --yes takes the usual ones\.$/);
});

test('a file of answers is YAML or JSON, and holds nothing else', async () => {
  assert.deepEqual(answersIn('start: minimal\nname: the works\n', 'a.yaml'), { start: 'minimal', name: 'the works' });
  assert.deepEqual(answersIn('{ "host": "gitlab" }', 'a.json'), { host: 'gitlab' });
  assert.deepEqual(answersIn('', 'a.yaml'), {});
  assert.match(await refusal(() => answersIn('begin: minimal', 'a.yaml')), /^a\.yaml: .*\nIt holds start, host, name/s);
  assert.match(await refusal(() => answersIn('- start', 'a.yaml')), /^a\.yaml: the file: /);
  assert.match(await refusal(() => answersIn('start: [', 'a.yaml')), /^a\.yaml is neither YAML nor JSON/);
});

test('every question is an option of the command, and the help names every starting point', () => {
  const { options = {}, detail = '' } = COMMANDS.new ?? assert.fail('there is no command');
  const flags = Object.keys(options).map((key) => key.slice(2).split(' ')[0]);
  for (const { key } of QUESTIONS) assert.ok(flags.includes(key), key);
  for (const { id } of STARTING_POINTS) assert.ok(`${detail} ${options['--start NAME']}`.includes(id), id);
});
