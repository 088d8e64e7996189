import type { Handbook } from '../../../src/model/handbook.ts';
import { edited, type Edit } from '../versions/editions.ts';

const RULES = 'rules/rules.yaml';

/** An exception to the label that internal data asks for, with whatever dates. */
export const exception = (dates: string): Edit => [
  RULES,
  'entries:\n',
  `entries:
  - id: EXC-01
    kind: permission
    title: Product code, unlabelled
    text: You may leave out the label.
    reason: The ingest job reads none of it.
    scope: { tools: [alpha], data: [internal], uses: [code] }
    ${dates}
    overrides: [REQ-01]
    exception: { approvedBy: owner, reason: Tested. }
    conditions: [review]
`,
];

/** The sound handbook on a day, after edits. */
export const on = (today: string, ...edits: Edit[]): Handbook => ({ ...edited(...edits), today });
