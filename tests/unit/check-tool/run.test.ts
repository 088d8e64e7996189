import assert from 'node:assert/strict';
import { test } from 'node:test';
import { run } from '../../../src/check-tool/run.ts';
import { decide } from '../../../src/policy/decide.ts';
import { questionsOf, type Question } from '../../../src/policy/question.ts';
import { handbook, NEXT, TODAY } from '../api/default-handbook.ts';
import { document, served } from './default-document.ts';
import { file, handbookFile } from './start-script.ts';

interface Told {
  code: number;
  out: string;
  err: string;
}

async function told(
  args: string[],
  env: Record<string, string> = {},
  now = () => new Date(`${TODAY}T23:59:59Z`),
): Promise<Told> {
  const texts = { out: '', err: '' };
  const code = await run(args, {
    env,
    now,
    out: (text) => (texts.out += text),
    err: (text) => (texts.err += text),
  });
  return { code, ...texts };
}

const asking = (question: Question, place = handbookFile) => [
  '--handbook',
  place,
  ...Object.entries(question).flatMap(([part, value]) => [`--${part}`, value]),
];

function questionWith(holds: (decision: ReturnType<typeof decide>) => boolean): Question {
  for (const question of questionsOf(handbook, TODAY)) if (holds(decide(handbook, question, TODAY))) return question;
  return assert.fail('the default policy has no such answer');
}

const APPROVAL = questionWith(({ verdict }) => verdict === 'approval');

test('an answer says in words what to do, by which rules, whom to ask, what else there is, and where it stands', async () => {
  const codex = { division: 'applied-ai', tool: 'codex', plan: 'enterprise', data: 'internal', use: 'product-code' };
  const { out } = await told(asking(codex));
  const parts = [
    /^Ask first: Applied AI, Codex \(Enterprise\), Internal, Product code\n/,
    /\n {2}TOOL-02 {2}\S/,
    /\nConditions, once it is approved\n {2}- Review by a person: /,
    /\n {2}Tools in Applied AI: Tool steward decides within 3 working days\.\n/,
    /\n {4}If the answer is late: /,
    /\nNearest alternatives, for the same work\n {2}In-house coding assistant +Allowed\n/,
    /\nMeanwhile, you may use what you asked about for\n {2}Scaffolding and set-up +Allowed with conditions\n/,
    /\nAnswer: https:\/\/handbook\.example\/decide\/\?division=applied-ai&tool=codex&plan=enterprise&data=internal&use=product-code\n/,
    /\nPolicy version 1, for 2026-11-22, by the day in UTC\. It holds until 2027-03-31\.$/,
  ];
  for (const part of parts) assert.match(out, part);
  const tooLong = out.split('\n').filter((line) => line.length > 96 && !line.includes('https://'));
  assert.deepEqual(tooLong, []);
});

test('several routes are asked together, and the longest clock counts', async () => {
  const question = questionWith(({ routes }) => routes.length > 1);
  const { out } = await told(asking(question));
  const decision = decide(handbook, question, TODAY);
  assert.ok(decision.verdict === 'approval');
  assert.match(
    out,
    new RegExp(`Send all requests together; the slowest takes ${decision.workingDays} working days\\.`),
  );
});

test('a replaced rule is told with what replaces it', async () => {
  const question = questionWith(({ replaced }) => replaced.length > 0);
  const [first] = decide(handbook, question, TODAY).replaced;
  assert.ok(first);
  assert.match(
    (await told(asking(question))).out,
    new RegExp(`Replaced here: ${first.rule}, by ${first.by.join(', ')}`),
  );
});

test('where nobody has decided, it says whom to ask', async () => {
  const place = file('no-rules.json', JSON.stringify({ ...document, policy: { ...document.policy, rules: [] } }));
  const { code, out } = await told(asking(APPROVAL, place));
  assert.equal(code, 20);
  assert.match(out, /^Nobody has decided this yet: [^]*\nAsk\n {2}AI tool policy desk: #ai-tool-policy\n/);
});

test('when the copy of the handbook has run out for the day, it says so and answers all the same', async () => {
  const fresh = await told([...asking(APPROVAL), '--on', '2027-03-31']);
  assert.ok(!fresh.out.includes('Note:'));
  const { out } = await told([...asking(APPROVAL), '--on', NEXT]);
  assert.match(out.replaceAll('\n', ' '), /Note: This copy .* as of 2026-11-22; its answers held until 2027-03-31\./);
  const data = JSON.parse((await told([...asking(APPROVAL), '--on', NEXT, '--json'])).out);
  assert.equal(data.notes.length, 1);
});

test('the day is that of the handbook’s time zone, and of a handbook without one the date in UTC', async () => {
  const evening = () => new Date('2026-11-28T20:00:00-08:00');
  for (const [timeZone, day, words] of [
    ['America/Los_Angeles', '2026-11-28', 'by the day in Los Angeles'],
    ['Pacific/Auckland', '2026-11-29', 'by the day in Auckland'],
    [undefined, '2026-11-29', 'by the day in UTC'],
  ] as const) {
    const place = file(`${timeZone?.split('/')[1]}.json`, JSON.stringify({ ...JSON.parse(served), timeZone }));
    const { out } = await told(asking(APPROVAL, place), {}, evening);
    assert.ok(out.replaceAll('\n', ' ').includes(`for ${day}, ${words}.`), out);
  }
});

test('the day is the UTC date unless another is given', async () => {
  const on = async (args: string[], env = {}) =>
    JSON.parse((await told([...asking(APPROVAL), '--json', ...args], env)).out).on;
  assert.equal(await on([]), TODAY);
  assert.equal(await on([], { HANDBOOK_TODAY: '' }), TODAY);
  assert.equal(await on([], { HANDBOOK_TODAY: '2026-12-24' }), '2026-12-24');
  assert.equal(await on(['--on', '2026-12-25'], { HANDBOOK_TODAY: '2026-12-24' }), '2026-12-25');
});

test('before the policy begins, today is answered for its first day, and a chosen day is refused', async () => {
  const env = { HANDBOOK_TODAY: '2020-01-01' };
  assert.equal(
    JSON.parse((await told([...asking(APPROVAL), '--json'], env)).out).on,
    handbook.organization.policy.date,
  );
  const { code, err } = await told([...asking(APPROVAL), '--on', '2020-01-01']);
  assert.equal(code, 64);
  assert.match(err, /--on 2020-01-01 is before policy version 1, which begins on 2026-11-22/);
});

test('the name of a tool that is not listed is in the answer and in its link', async () => {
  const question = { ...APPROVAL, tool: 'unlisted', plan: 'unlisted' };
  const { out } = await told([...asking(question), '--name', 'Foo & Co']);
  assert.match(out, /Foo & Co \(not listed\)/);
  assert.match(out, /&name=Foo\+%26\+Co\n/);
});

test('settings that cannot be right are told together, before anything is read', async () => {
  const { code, err } = await told(['--on', '2026-02-30', '--timeout', 'soon', '--wrong', 'x']);
  assert.equal(code, 64);
  for (const says of [
    /--handbook is missing/,
    /--on is "2026-02-30"\. Write a date/,
    /--timeout takes seconds/,
    /no option --wrong/,
  ]) {
    assert.match(err, says);
  }
});

test('with --json, what is wrong comes as data, too', async () => {
  const bad = await told([...asking({ ...APPROVAL, use: 'dcs' }), '--json']);
  const { error } = JSON.parse(bad.out);
  assert.deepEqual([bad.code, error.exitCode, bad.err], [64, 64, '']);
  assert.deepEqual([error.faults[0].option, error.faults[0].nearest], ['--use', 'docs']);
  assert.ok(error.faults[0].allowed.some(({ id }: { id: string }) => id === 'docs'));
  const none = await told([...asking(APPROVAL, 'nowhere.json'), '--json']);
  assert.deepEqual([none.code, JSON.parse(none.out).error.exitCode], [69, 69]);
});

test('with --json, the answer carries its alternatives and its exit code', async () => {
  const { code, out } = await told([...asking(APPROVAL), '--json']);
  const { verdict, exitCode, alternatives, deciding, url } = JSON.parse(out);
  assert.deepEqual([verdict, exitCode, code], ['approval', 20, 20]);
  assert.ok(alternatives.plans.length > 0);
  assert.ok(deciding[0].url.startsWith('https://handbook.example/policy/#'));
  assert.ok(url.startsWith('https://handbook.example/decide/?'));
});
