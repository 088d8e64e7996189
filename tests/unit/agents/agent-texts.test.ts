import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MAX_LINES } from '../../../src/agents/agent-text.ts';
import { agentTextsOf, type AgentText } from '../../../src/agents/agent-texts.ts';
import { readContent } from '../../../src/model/read/read-content.ts';
import type { Handbook } from '../../../src/model/handbook.ts';
import { choosableOn } from '../../../src/policy/choosable-on.ts';
import { decide } from '../../../src/policy/decide.ts';
import { policyDay } from '../../../src/policy/policy-day.ts';
import { spaceOf } from '../../../src/policy/question.ts';
import { EXAMPLE_POLICY } from '../../fixtures/example-policy.ts';
import { ITS_DAY, SECOND_ORGANISATION } from '../../fixtures/second-organisation.ts';
import { handbookOf, soundWith } from '../model/fixture.ts';
import { inlineOf } from '../model/markdown-of.ts';

function contentIn(folder: string, today: string): Handbook {
  const { handbook } = readContent(folder, { today });
  assert.ok(handbook, folder);
  return handbook;
}

const example = contentIn(EXAMPLE_POLICY, '2026-11-28');

/** The example with a prohibition for everything in one division, and with far more values and plans than any text has room for. */
const [rule] = example.rules;
const [use] = example.organization.uses;
assert.ok(rule && use, 'the example has rules and uses');
const { id: _, kind: __, scope: ___, ...shared } = rule;
const closed: Handbook = {
  ...example,
  rules: [
    ...example.rules,
    {
      ...shared,
      id: 'RED-99',
      kind: 'prohibition',
      redLine: true,
      instead: inlineOf('Write it yourself.'),
      scope: { divisions: ['product'], uses: ['docs', 'product-code'] },
    },
  ],
};
const many = <T extends { id: string; name: string }>(values: readonly T[], count: number): T[] =>
  Array.from({ length: count }, (_, place) =>
    values.map((value) => ({ ...value, id: `${value.id}${place}`, name: `${value.name} [${place}](x)` })),
  ).flat();
const large: Handbook = {
  ...example,
  organization: {
    ...example.organization,
    data: [...example.organization.data, ...many(example.organization.data, 4)],
  },
  tools: [...example.tools, ...many(example.tools, 6)],
};

const HANDBOOKS: [name: string, handbook: Handbook][] = [
  ['the example', example],
  ['the example with a closed division', closed],
  ['a large organisation', large],
  ['another organisation', contentIn(SECOND_ORGANISATION, ITS_DAY)],
  ['the smallest one', handbookOf(soundWith({}))],
];

const partOf = (text: string, title: string) => text.split('\n## ').find((part) => part.startsWith(`${title}\n`)) ?? '';

for (const [name, handbook] of HANDBOOKS) {
  const texts = agentTextsOf(handbook);
  const on = policyDay(handbook, handbook.today);
  const { divisions, data, uses, plans } = spaceOf(handbook, on);

  test(`${name}: each text has at most ${MAX_LINES} lines, and says its version, day, address, desk and that it does not enforce`, () => {
    assert.deepEqual([...new Set(texts.map(({ division }) => division))], [...divisions]);
    for (const { text, ...work } of texts) {
      const lines = text.split('\n');
      assert.ok(lines.length - 1 <= MAX_LINES, `${JSON.stringify(work)}: ${lines.length - 1} lines`);
      assert.match(text, /informs and does not enforce/);
      assert.ok(text.includes(`Policy version ${handbook.organization.policy.version}, as of ${on}`));
      assert.ok(
        text.includes(
          `${handbook.organization.site}agents/${work.division}${work.data === undefined ? '' : `/${work.data}`}.md`,
        ),
      );
      assert.notEqual(partOf(text, 'Whom to name'), '');
    }
  });

  test(`${name}: every use that is prohibited whatever the tool is refused, and no other is`, () => {
    const isProhibited = ({ division, data: dataClass }: AgentText, use: string) =>
      (dataClass === undefined ? data : [dataClass]).every((each) =>
        plans.every(({ tool, plan }) => {
          const question = { division, tool: tool.id, plan: plan.id, data: each, use };
          return decide(handbook, question, on).verdict === 'prohibited';
        }),
      );
    for (const text of texts) {
      const line =
        partOf(text.text, 'Refuse')
          .split('\n')
          .find((each) => each.includes(': whatever tool you are.')) ?? '';
      const refused = [...line.matchAll(/`([^`]+)`/g)].map(([, id]) => id);
      assert.deepEqual(
        refused,
        uses.filter((use) => isProhibited(text, use)),
        `${text.division} ${text.data}`,
      );
    }
  });

  test(`${name}: what the part of a tool says is what decide says of each of its plans`, () => {
    let looked = 0;
    for (const { division, data: dataClass, text } of texts) {
      if (dataClass === undefined || handbook === large) continue;
      const known = new Map(
        plans.map(({ tool, plan }) => [`${tool.name} (${plan.name})`, { tool: tool.id, plan: plan.id }]),
      );
      const parts = partOf(text, 'Your tool').split('\n- **').slice(1);
      for (const part of parts) {
        const [names = ''] = part.split('**');
        const at = known.get(names);
        if (!at) continue;
        looked += 1;
        for (const [word, verdicts] of WORDS) {
          const [, ids = ''] = new RegExp(`^  - ${word}: (.*?)(?:\\. Rules|\\. Conditions|$)`, 'm').exec(part) ?? [];
          for (const [, use = ''] of ids.matchAll(/`([^`]+)`/g)) {
            const { verdict } = decide(handbook, { division, ...at, data: dataClass, use }, on);
            assert.ok(verdicts.includes(verdict), `${names} ${use}: ${verdict}`);
          }
        }
      }
    }
    assert.ok(looked > 0 || handbook !== example);
  });
}

const WORDS: [string, string[]][] = [
  ['Refuse', ['prohibited']],
  ['Ask first', ['approval', 'gap']],
  ['Go ahead', ['allowed', 'conditional']],
];

test('a closed division refuses by name, with the rule; the label and the stricter data are those of the policy', () => {
  const text =
    agentTextsOf(closed).find(({ division, data }) => division === 'product' && data === 'internal')?.text ?? '';
  assert.match(partOf(text, 'Refuse'), /\n- `product-code`, `docs`: whatever tool you are\. Rules: .*RED-99/);
  const label = choosableOn(example.organization.conditions, example.today).find((each) => each.label !== undefined);
  assert.ok(label?.label === undefined || partOf(text, 'Label').includes('`Assisted-by: TOOL:MODEL`'));
  assert.match(partOf(text, 'Do not open'), /\n- Confidential data: /);
  assert.doesNotMatch(partOf(text, 'Do not open'), /\n- Internal data: /);
});

test('names of others are words, and no marks of the text', () => {
  const [text] = agentTextsOf(large).map((each) => each.text);
  assert.doesNotMatch(text ?? '', /[^\\]\[\d\]\(x\)/);
});
