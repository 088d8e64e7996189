import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SOUND } from '../../unit/model/fixture.ts';
import { stated, type Edit } from '../../unit/versions/editions.ts';
import { edit, publish } from '../training-status/people-in-every-state.ts';

/** The first day of version 2. */
export const COMING_DAY = '2026-12-01';

const NEW_TOOL = `name: Beta
vendor: Beta Works
summary: Another coding tool with an outside model.
plans:
  - id: team
    name: Team
    traits: { account: organization, model: outside }
    help: Your login ends in the company's name.
facts:
  retention:
    short: 30 days
    text: What we send is kept for 30 days.
    basis: primary
    sources: [report]
    checked: 2026-11-01
terms: [P-01]
owner: owner
effective: 2026-11-01
reviewed: 2026-11-01
`;

/** Path, and the texts that version 2 writes instead: it rewords a rule, asks for approval of what was allowed, and lists a tool. */
const EDITS: readonly Edit[] = [
  stated(2, COMING_DAY),
  [
    'rules/rules.yaml',
    'You must not use an outside model to write **labels**.',
    'You must never use an outside model to write **labels**.',
  ],
  [
    'rules/rules.yaml',
    '      tools: [alpha]\n      data: [public, internal]',
    '      tools: [alpha, beta]\n      data: [public]',
  ],
  [
    'rules/rules.yaml',
    '  - id: RED-01\n',
    `  - id: ASK-01
    kind: approval
    title: Internal data in outside models
    text: You must ask before an outside model sees internal data.
    reason: What we send is kept for 30 days.
    scope:
      tools: [alpha, beta]
      data: [internal]
      uses: [code]
    effective: ${COMING_DAY}
    routes: [new-tool]

  - id: RED-01\n`,
  ],
  ['handbook/guide/first-steps.mdx', '\n## ', '\nAsk about [Beta](/tools/beta/) first.\n\n## '],
];

/**
 * Writes the sound content with a version 2 that is published and takes effect on COMING_DAY.
 * @param folder an empty one
 */
export function writeComingVersion(folder: string): void {
  cpSync(SOUND, folder, { recursive: true });
  writeFileSync(join(folder, 'tools/beta.yaml'), NEW_TOOL);
  edit(folder, ...EDITS);
  publish(
    folder,
    'kind: material\nsummary: Beta is listed, and internal data needs an approval.\n' +
      'approval: { role: owner, by: mira-k, on: 2026-11-20, link: "https://tickets.example/17" }\n',
  );
}
