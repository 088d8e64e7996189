import { soundText } from '../model/fixture.ts';

/** The size of the largest organisation that the handbook is made for. */
export const LARGEST = { tools: 60, rules: 150, checklists: 80, items: 25, versions: 50 };

const HEADER = 'owner: owner\neffective: 2026-11-01\nreviewed: 2026-11-01\n';
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

/** About three sentences of 160 characters, different each time, as owners write them. */
const prose = (what: string) =>
  `${what}: before you begin, look at the page of the team that owns the data, and ask the person who is named there. ` +
  `Keep the answer beside the change, so that whoever reviews it finds out why it was allowed. `.repeat(2).trim();

/** The files that make an organisation of that size of the smallest content. */
export function largeOrganisation(): [path: string, text: string][] {
  return [
    ...numbers(LARGEST.tools).map((n): [string, string] => [
      `tools/tool-${n}.yaml`,
      soundText('tools/alpha.yaml').replace('name: Alpha', `name: Tool ${n}`).replace('aliases: [alfa]\n', ''),
    ]),
    [
      'rules/rules.yaml',
      soundText('rules/rules.yaml').replace(
        'tools: [alpha]',
        `tools: [alpha, ${numbers(LARGEST.tools)
          .map((n) => `tool-${n}`)
          .join(', ')}]`,
      ),
    ],
    ['rules/large.yaml', `${HEADER}entries:\n${numbers(LARGEST.rules).map(ruleText).join('')}`],
    ...numbers(LARGEST.checklists).map((n): [string, string] => [`checklists/list-${n}.yaml`, checklistText(n)]),
  ];
}

const ruleText = (n: number) => `  - id: BIG-${String(n).padStart(2, '0')}
    kind: requirement
    redundant: intended
    redundantReason: Each says more exactly what a review looks at.
    title: Rule ${n}
    text: "${prose(`Rule ${n}`)}"
    reason: "${prose(`Reason ${n}`)}"
    scope: { tools: [alpha], uses: [code] }
    effective: 2026-11-01
    conditions: [review]
`;

const checklistText = (n: number) => `title: List ${n}
summary: A list of that size.
roles: [engineer]
minutes: 5
check: log-review
groups:
  - title: Everything
    items:
${numbers(LARGEST.items)
  .map(
    (item) => `      - id: item-${n}-${item}
        statement: "${prose(`Statement ${item} of ${n}`)}"
        why: The account decides the terms.
        how: "${prose(`How ${item} of ${n}`)}"
        priority: high
        rules: [BASE-01]
        chapters: [guide/first-steps]
        evidence: "${prose(`Evidence ${item} of ${n}`)}"
`,
  )
  .join('')}${HEADER}`;
