import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decisionsDocument } from '../../../src/api/decisions-document.ts';
import { checkDocument, NoHandbook } from '../../../src/check-tool/document.ts';
import { served } from './default-document.ts';

/** A small document with every field that the script reads, and every kind of rule. */
const small = () => ({
  $schema: 'https://handbook.example/api/v1/decisions.schema.json',
  schemaVersion: 2,
  site: 'https://handbook.example/',
  timeZone: 'Europe/Berlin',
  asOf: '2026-11-22',
  validUntil: '2026-12-31',
  policyVersion: 1,
  addresses: {
    decide: 'https://handbook.example/decide/',
    rule: 'https://handbook.example/policy/#',
    script: 'https://handbook.example/check-tool.mjs',
  },
  contact: { name: 'Desk', where: '#desk', url: 'mailto:desk@handbook.example' },
  policy: {
    organization: {
      traits: [{ id: 'model', name: 'Model', values: [{ id: 'open', name: 'Open weights' }] }],
      policy: { version: 1, date: '2026-11-22' },
      divisions: [{ id: 'product', name: 'Product', retired: '2026-11-22' }],
      data: [{ id: 'public', name: 'Public' }],
      uses: [{ id: 'code', name: 'Code' }],
      conditions: [{ id: 'review', name: 'Review' }],
      routes: [{ id: 'fast', name: 'Fast', workingDays: 2 }],
      preferred: ['alpha/team'],
    },
    tools: [
      {
        id: 'alpha',
        name: 'Alpha',
        plans: [{ id: 'team', name: 'Team', traits: { account: 'organization', model: 'outside' } }],
      },
    ],
    rules: [
      { ...rule('P-01'), kind: 'permission', conditions: ['review'], expires: '2026-12-31', redundant: 'intended' },
      { ...rule('R-01'), kind: 'requirement', conditions: ['review'] },
      {
        ...rule('A-01'),
        kind: 'approval',
        routes: ['fast'],
        conditions: [],
        overrides: ['N-01'],
        retired: '2026-11-22',
      },
      { ...rule('N-01'), kind: 'prohibition', redLine: true, instead: 'Ask.', scope: { tools: { except: ['alpha'] } } },
    ],
  },
  conditions: [{ id: 'review', name: 'Review', text: 'Read it.', how: 'Line by line.' }],
  routes: [
    {
      id: 'fast',
      name: 'Fast',
      summary: 'Fast.',
      decides: { id: 'lead', name: 'Lead' },
      workingDays: 2,
      ask: 'Write.',
      askUrl: 'https://git.example/',
      overdue: 'Write again.',
    },
  ],
  earlier: [{ version: 1, begins: '2026-10-01', url: 'https://handbook.example/api/v1/decisions/1.json' }],
  replaced: '2027-01-01',
  answers: { data: [], uses: [], outcomes: [], grids: [], periods: [] },
});

function rule(id: string) {
  return {
    id,
    title: id,
    reason: 'Because.',
    scope: { uses: ['code'], traits: { account: ['own'], model: ['open'] } },
    effective: '2026-11-22',
  };
}

/** Where a value stands: the fields and places that lead to it. */
type Path = (string | number)[];

function* paths(value: unknown, path: Path = []): Generator<Path> {
  yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value))
    yield* paths(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}

const GONE = Symbol('gone');
const DAMAGE: unknown[] = [GONE, null, '', 'nonsense', '2026-02-30', 0, 1.5, true, [], [null], {}, { more: 1 }];

function damaged(path: Path, value: unknown): unknown {
  const document = small();
  let holder: Record<string | number, unknown> = { document };
  let key: string | number = 'document';
  for (const step of path) {
    holder = holder[key] as typeof holder;
    key = step;
  }
  if (value === GONE) delete holder[key];
  else holder[key] = value;
  return document;
}

const isRead = (document: unknown): boolean => {
  try {
    checkDocument(document);
    return true;
  } catch (error) {
    assert.ok(error instanceof NoHandbook, String(error));
    return false;
  }
};

test('the script reads the document of the handbook', () => {
  assert.ok(isRead(JSON.parse(served)));
  assert.ok(isRead(small()));
  assert.deepEqual(decisionsDocument.parse(small()), small());
});

test('whatever is damaged in what it reads, the script refuses exactly what the schema of the handbook refuses', () => {
  const unread = ['$schema', 'answers'];
  const places = [...paths(small())].filter(([first]) => first !== undefined && !unread.includes(String(first)));
  let refused = 0;
  for (const path of places) {
    for (const value of DAMAGE) {
      // A place in a list that is deleted leaves a hole, which JSON cannot say.
      if (value === GONE && typeof path.at(-1) === 'number') continue;
      const document = damaged(path, value);
      const isValid = decisionsDocument.safeParse(document).success;
      assert.equal(isRead(document), isValid, `${path.join('.')} = ${value === GONE ? 'gone' : JSON.stringify(value)}`);
      if (!isValid) refused += 1;
    }
  }
  assert.ok(refused > 500, `${refused} refused`);
});

test('the form before traits were data is read as what it says, and refused where it is damaged', () => {
  const older = (plan: object, scope: object) => {
    const { policy, ...rest } = small();
    const { traits: _, ...organization } = policy.organization;
    const [tool] = policy.tools;
    return {
      ...rest,
      schemaVersion: 1,
      policy: {
        organization,
        tools: [{ ...tool, plans: [{ id: 'team', name: 'Team', ...plan }] }],
        rules: policy.rules.map((rule) => ({ ...rule, scope })),
      },
    };
  };
  const plan = { account: 'organization', model: 'outside' };
  const { policy } = checkDocument(older(plan, { uses: ['code'], accounts: ['own'], models: { except: ['open'] } }));
  assert.deepEqual(policy.tools[0]?.plans[0]?.traits, plan);
  assert.deepEqual(policy.rules[0]?.scope, {
    uses: ['code'],
    traits: { account: ['own'], model: { except: ['open'] } },
  });
  assert.throws(() => checkDocument(older({ ...plan, model: 7 }, {})), /traits\.model should be a text/);
  assert.throws(() => checkDocument(older({}, {})), /traits should be an object/);
  assert.throws(() => checkDocument(older(plan, { models: [] })), /traits\.model should be a list that is not empty/);
});

const fault = (document: unknown): string => {
  try {
    checkDocument(document);
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
  return 'read';
};

const FAULTS: [title: string, document: unknown, says: RegExp][] = [
  ['something else', { hello: 'world' }, /not the decisions\.json of a handbook/],
  ['a list', [], /not the decisions\.json of a handbook/],
  [
    'a newer form',
    { schemaVersion: 3, site: 'https://h.example/' },
    /writes schemaVersion 3; .* reads 2\. .* from https:\/\/h\.example\/check-tool\.mjs/,
  ],
  ['a form without a number', { schemaVersion: 'one' }, /schemaVersion should be 2/],
  [
    'a rule that covers by something unknown',
    damaged(['policy', 'rules', 0, 'scope', 'weekdays'], ['monday']),
    /rules\[0\]\.scope\.weekdays is not known/,
  ],
  [
    'a rule of an unknown kind',
    damaged(['policy', 'rules', 1, 'kind'], 'advice'),
    /rules\[1\]\.kind should be "permission" or/,
  ],
  [
    'a plan with a trait that has no value',
    damaged(['policy', 'tools', 0, 'plans', 0, 'traits', 'model'], 7),
    /plans\[0\]\.traits\.model should be a text/,
  ],
];

for (const [title, document, says] of FAULTS) {
  test(`${title} is refused in words`, () => assert.match(fault(document), says));
}
