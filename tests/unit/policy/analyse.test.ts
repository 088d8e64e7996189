import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse } from '../../../src/policy/analyse.ts';
import type { PolicyRule } from '../../../src/policy/policy-input.ts';
import { approval, EVERYTHING, ON, permission, prohibition, requirement, smallPolicy } from './fixture.ts';

const findings = (rules: PolicyRule[], today = ON) => analyse(smallPolicy(rules), today).findings;
const messages = (rules: PolicyRule[], today = ON) =>
  findings(rules, today).map(({ kind, severity, message }) => `${severity} ${kind}: ${message}`);

const ALL = permission('P-01');

test('a policy that answers everything once has no findings, and the proof tells its extent', () => {
  assert.deepEqual(analyse(smallPolicy([ALL]), ON), { findings: [], dates: [ON], questions: 90, groups: 1 });
});

test('a gap names the value, a witness, how many there are, all of them, and what to add', () => {
  const permitted = permission('P-01', { scope: { ...EVERYTHING, uses: ['code', 'docs'] } });
  assert.deepEqual(messages([permitted, prohibition('N-01', { scope: { traits: { account: ['personal'] } } })]), [
    'error gap: 24 questions about the use “Labels” have no answer, for example: Applied AI, Alpha (Team), Public, Labels. ' +
      'All of them: any division, Alpha (Team), Beta or Gamma, any data, Labels. ' +
      'Add a permission, an approval or a prohibition for this; P-01 would cover it if its scope.uses listed labels.',
  ]);
});

test('a tool that no rule names is told as a whole, although some of its plans are answered otherwise', () => {
  const permitted = permission('P-01', {
    scope: { tools: ['beta', 'gamma'], data: EVERYTHING.data, uses: EVERYTHING.uses },
  });
  const gaps = findings([permitted, prohibition('N-01', { scope: { traits: { account: ['personal'] } } })]);
  assert.deepEqual(
    gaps.map(({ message }) => message.slice(0, 54)),
    ['18 questions about the tool “Alpha” have no answer, fo'],
  );
  assert.match(gaps[0]?.message ?? '', /P-01 would cover it if its scope\.tools listed alpha\/team\.$/);
});

test('a gap that opens when a rule ends is found today', () => {
  const ends = permission('P-01', { expires: '2027-01-31' });
  const later = permission('P-02', { effective: '2027-02-10' });
  const [gap] = findings([ends, later]);
  assert.deepEqual(gap?.dates, ['2027-02-01']);
  assert.match(
    gap?.message ?? '',
    /This is so from 2027-02-01 until 2027-02-09\. .*P-01 covers it only until 2027-01-31; P-02 covers it only from 2027-02-10\.$/,
  );
});

test('a gap left by an override says what replaces the answer', () => {
  const [gap] = findings([ALL, requirement('R-01', ['review'], { scope: { uses: ['code'] }, overrides: ['P-01'] })]);
  assert.match(gap?.message ?? '', /; P-01 covers it but is replaced there by R-01\.$/);
  assert.deepEqual(gap?.rules, ['P-01']);
});

test('a rule that covers no question is dead', () => {
  assert.deepEqual(messages([ALL, approval('A-01', ['fast'], { scope: { traits: { model: ['open'] } } })]), [
    'error dead: A-01 never binds: its scope covers no question that can be asked. Correct its scope or dates, or retire it (retired: the day).',
  ]);
});

test('a rule that is replaced wherever it covers a question is dead', () => {
  const found = messages([approval('A-01', ['fast']), permission('P-01', { overrides: ['A-01'] })]);
  assert.match(
    found[0] ?? '',
    /^error dead: A-01 never binds: wherever it covers a question it is replaced \(by P-01\)\./,
  );
});

test('a rule that changes no answer is redundant, unless it says that this is intended', () => {
  const idle = prohibition('N-02', { scope: { uses: ['code'] } });
  assert.deepEqual(messages([prohibition('N-01'), idle]), [
    'warning redundant: N-02 changes no answer: without it all 90 questions are answered the same, on every date. ' +
      'For example: Applied AI, Alpha (Home), Public, Product code is prohibited by N-01 alone. ' +
      'Retire it, or say redundant: intended with a redundantReason.',
  ]);
  assert.deepEqual(messages([prohibition('N-01'), { ...idle, redundant: 'intended' }]), []);
  assert.match(
    messages([{ ...ALL, redundant: 'intended' }])[0] ?? '',
    /^warning not-redundant: P-01 says redundant: intended, but/,
  );
});

test('a rule that changes answers only through what it replaces is not redundant', () => {
  const rules = [
    ALL,
    approval('A-01', ['fast'], { scope: { uses: ['code', 'docs'] } }),
    permission('P-02', { scope: { ...EVERYTHING, uses: ['code'] }, overrides: ['A-01'] }),
  ];
  assert.deepEqual(findings(rules), []);
});

test('a rule that matters only on a later date is not redundant', () => {
  const rules = [permission('P-01', { expires: '2026-12-31' }), permission('P-02', { effective: '2026-06-01' })];
  assert.deepEqual(
    findings(rules).map(({ kind, rules }) => `${kind} ${rules}`),
    ['redundant P-01'],
  );
});

test('an override that changes no answer is an error', () => {
  const found = messages([
    prohibition('N-01'),
    approval('A-01', ['fast'], { redundant: 'intended' }),
    { ...ALL, overrides: ['A-01'], redundant: 'intended', scope: { ...EVERYTHING, uses: ['code'] } },
  ]);
  assert.deepEqual(found, [
    'error override-without-effect: P-01 overrides A-01 without effect: no question has another answer when this is left out. ' +
      'Remove A-01 from its overrides, or correct the scope of P-01 or A-01.',
  ]);
});

test('an override of a retired or missing rule is an error', () => {
  const found = messages([
    approval('A-01', ['fast'], { retired: '2026-05-01' }),
    { ...ALL, overrides: ['A-01', 'A-77'] },
  ]);
  assert.match(found[0] ?? '', /P-01 overrides A-01 without effect: A-01 was retired on 2026-05-01\./);
  assert.match(found[1] ?? '', /P-01 overrides A-77 without effect: there is no rule A-77\./);
});

test('an override of a red line is an error', () => {
  const found = messages([
    prohibition('RED-01', { redLine: true, scope: { uses: ['labels'] } }),
    { ...ALL, overrides: ['RED-01'] },
  ]);
  assert.deepEqual(found, [
    'error override-of-red-line: P-01 overrides RED-01, which is a red line: nothing may override it. Remove RED-01 from its overrides.',
  ]);
});

test('a red line that overrides its overrider makes no circle', () => {
  const rules: PolicyRule[] = [
    { ...prohibition('RED-01', { redLine: true, scope: { uses: ['labels'] } }), overrides: ['P-01'] },
    { ...ALL, overrides: ['RED-01'] },
  ];
  assert.ok(!findings(rules).some(({ kind }) => kind === 'override-cycle'));
});

test('overrides in a circle are one error', () => {
  const circle = ['P-02', 'P-03', 'P-04'].map((id, at, all) =>
    permission(id, { overrides: [all[(at + 1) % 3] ?? ''] }),
  );
  const errors = messages([...circle, permission('P-05', { overrides: ['P-05'] })]).filter((message) =>
    message.startsWith('error'),
  );
  assert.deepEqual(errors, [
    'error override-cycle: Rules override each other in a circle: P-02 → P-03 → P-04 → P-02. Remove one of these overrides.',
    'error override-cycle: Rules override each other in a circle: P-05 → P-05. Remove one of these overrides.',
  ]);
});

test('rules that expired, or will within 30 days, are warnings; the expired ones are not dead as well', () => {
  const past = permission('P-02', { expires: '2026-11-21' });
  const soon = approval('A-01', ['fast'], { expires: '2026-12-22' });
  const later = approval('A-02', ['slow'], { expires: '2026-12-23' });
  assert.deepEqual(messages([ALL, past, soon, later]), [
    'warning expired: P-02 expired on 2026-11-21. Retire it (retired: 2026-11-22), or decide it anew.',
    'warning expires-soon: A-01 expires on 2026-12-22: decide before then whether it is renewed.',
  ]);
});

test('errors never depend on today', () => {
  const rules = [
    permission('P-01', { expires: '2027-01-31', scope: { ...EVERYTHING, uses: ['code'] } }),
    permission('P-02', { effective: '2027-03-01', overrides: ['P-01'] }),
    approval('A-01', ['fast'], { expires: '2026-12-01', scope: { traits: { model: ['open'] } } }),
  ];
  const errors = (today: string) => findings(rules, today).filter(({ severity }) => severity === 'error');
  assert.ok(errors(ON).length > 2);
  for (const today of ['2020-01-01', '2026-12-02', '2027-02-01', '2030-01-01'])
    assert.deepEqual(errors(today), errors(ON));
});

test('an approval that nobody gives is an error; a retired condition is a warning', () => {
  const retired = '2026-10-01';
  const policy = smallPolicy(
    [
      approval('A-01', ['fast'], { conditions: ['label'], scope: { uses: ['code'] } }),
      approval('A-02', [], { scope: { uses: { except: ['code'] } } }),
    ],
    {
      routes: [{ id: 'fast', name: 'Fast lane', workingDays: 2, retired }],
      conditions: [{ id: 'label', name: 'Label', retired }],
    },
  );
  assert.deepEqual(
    analyse(policy, ON).findings.map(({ message }) => message),
    [
      'A-01 asks for an approval that nobody gives: its routes are retired (fast on 2026-10-01). Name a route that is in use.',
      'A-02 asks for an approval that nobody gives: its routes are empty. Name a route that is in use.',
    ],
  );
  const other = smallPolicy([permission('P-01', { conditions: ['label'] })], {
    conditions: [{ id: 'label', name: 'Label', retired }],
  });
  assert.deepEqual(
    analyse(other, ON).findings.map(({ kind }) => kind),
    ['retired-reference'],
  );
});

test('a rule that selects by a retired trait, or lists a retired value of one, names what is gone', () => {
  const all = permission('P-01', { scope: { tools: ['alpha', 'beta', 'gamma'], data: ['internal'], uses: ['code'] } });
  const values = [
    { id: 'own', name: 'Own', retired: '2026-10-01' },
    { id: 'outside', name: 'Outside' },
  ];
  const retiredIn = (selected: string[] | { except: string[] }, retired?: string) =>
    analyse(
      smallPolicy([all, approval('A-01', ['fast'], { scope: { traits: { model: selected } } })], {
        traits: [{ id: 'model', name: 'Model', values, retired }],
      }),
      ON,
    )
      .findings.filter(({ kind }) => kind === 'retired-reference')
      .map(({ message }) => message.replace(/.*binds \((.*)\).*/, '$1'));
  assert.deepEqual(retiredIn(['outside']), []);
  assert.deepEqual(retiredIn(['own', 'outside']), ['own on 2026-10-01']);
  assert.deepEqual(retiredIn({ except: ['own'] }), []);
  assert.deepEqual(retiredIn(['outside'], '2026-11-01'), ['model on 2026-11-01']);
});
