import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { PRIORITIES } from '../../model/schema/check.ts';
import type { ChapterSetting } from './generated-chapter.ts';

/** The id of the generated checklist. */
export const CHECKLIST_ID = 'bench';

/** The id of the nth item of the generated checklist, counted from 1. */
export const itemId = (number: number): string => `bench-${String(number).padStart(3, '0')}`;

const PER_GROUP = 20;

/** Adds a self-assessment to a generated content folder, with items as long as real ones. */
export function writeGeneratedChecklist(content: string, items: number, { owner, date }: ChapterSetting): void {
  const all = Array.from({ length: items }, (_, index) => item(index + 1, owner));
  const groups = Array.from({ length: Math.ceil(items / PER_GROUP) }, (_, index) => ({
    title: `Group ${index + 1}`,
    items: all.slice(index * PER_GROUP, (index + 1) * PER_GROUP),
  }));
  const text = stringify({
    title: 'Generated checklist',
    summary: 'Made by npm run bench to measure a tick.',
    roles: [owner],
    minutes: 240,
    groups,
    owner,
    effective: date,
    reviewed: date,
  });
  // What is generated was never published, and what is published must be what the content says.
  rmSync(join(content, 'versions'), { recursive: true, force: true });
  writeFileSync(join(content, 'checklists', `${CHECKLIST_ID}.yaml`), text);
}

const item = (number: number, role: string) => ({
  id: itemId(number),
  statement: `Source ${number} of the dataset has a label that says which tool wrote it and under which account.`,
  why: 'What has no label cannot be taken out of a dataset again, however clear the rule is.',
  how: `Open the card of source ${number} and compare its label with the first lines of the newest delivery.`,
  priority: PRIORITIES[number % PRIORITIES.length],
  roles: [role],
  evidence: 'The card, with the date of the comparison and the name of the person who made it.',
  everyMonths: 3,
});
