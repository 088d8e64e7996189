import { addDays } from '../../../basics/calendar.ts';
import { checkDigest, itemDigest } from '../../../model/digest.ts';
import type { Handbook, Version } from '../../../model/handbook.ts';
import { completionFile, completionText } from '../../../progress/completion-record.ts';
import { checkKey, itemKey } from '../../../progress/entry.ts';
import { FORMAT } from '../../../progress/export-file.ts';
import { PROGRESS_SCHEMA_VERSION } from '../../../progress/migrate.ts';
import { sealed } from '../../../progress/seal.ts';
import { acknowledgedBy, acknowledgedDigest } from '../../../versions/acknowledged.ts';
import { idOf, idsOf, turn } from './ids.ts';
import type { Setting } from './setting.ts';

/** A file of a generated content folder. */
export interface GeneratedFile {
  path: string;
  text: string;
}

/** The number of training paths that each person must take. */
const PATHS_OF_A_PERSON = 3;

const handleOf = (number: number) => `person-${String(number).padStart(4, '0')}`;

const pathsOf = (paths: number, number: number): string[] =>
  Array.from({ length: Math.min(paths, PATHS_OF_A_PERSON) }, (_, index) =>
    idOf('path', 1 + ((number + index) % paths)),
  );

/** The content of people.yaml. */
export const generatedPeople = ({ counts, date }: Setting) => ({
  people: Array.from({ length: counts.people }, (_, index) => ({
    handle: handleOf(index + 1),
    joined: addDays(date, -400 + (index % 390)),
    paths: pathsOf(counts.paths, index + 1),
  })),
});

/** Completion records, of the latest versions: everybody has finished the first of their paths before anybody the second. */
export function generatedCompletions({ counts }: Setting, versions: readonly Version[]): GeneratedFile[] {
  const records: GeneratedFile[] = [];
  for (let round = 0; round < PATHS_OF_A_PERSON; round += 1)
    for (let person = 1; person <= counts.people && records.length < counts.records; person += 1) {
      const path = pathsOf(counts.paths, person)[round];
      const version = versions.at(-1 - (person % Math.min(3, versions.length)));
      if (path && version) records.push(completion(handleOf(person), path, version));
    }
  return records;
}

function completion(handle: string, path: string, { number, content }: Version): GeneratedFile {
  const digest = acknowledgedDigest(content, path);
  const statement = acknowledgedBy(content, path)?.statement;
  if (!digest || !statement) throw new Error(`Version ${number} has no training path ${path}.`);
  const record = sealed({
    schemaVersion: 1,
    handle,
    path,
    policyVersion: number,
    digest,
    score: { right: 4, of: 5 },
    date: content.policy.date,
    statement,
  });
  return { path: completionFile(record), text: completionText(record) };
}

/** The results of teams for the check items and for one self-assessment: most is done, some is late, some is missing. */
export function generatedAssessments({ counts, date }: Setting, handbook: Handbook): GeneratedFile[] {
  return idsOf('team', counts.teams).map((team, index) => {
    const checks = handbook.checks.map((check) => [checkKey(check.id), checkDigest(check)] as const);
    const list = turn(handbook.checklists, index);
    const items = list.groups.flatMap((group) =>
      group.items.map((item) => [itemKey(item.id), itemDigest(item)] as const),
    );
    const entries = [...checks, ...items].flatMap(([key, text], place) => {
      const state = turn(['done', 'done', 'in-progress', 'done', 'unsaid', 'done', 'to-do'] as const, place + index);
      const since = addDays(date, -((place * 7 + index * 3) % 200));
      return state === 'unsaid' ? [] : [[key, { at: `${since}T10:00:00.000Z`, since, state, text }]];
    });
    const file = {
      schemaVersion: PROGRESS_SCHEMA_VERSION,
      format: FORMAT,
      of: 'everything',
      content: { policyVersion: handbook.organization.policy.version, policyDate: handbook.organization.policy.date },
      exportedAt: `${date}T00:00:00.000Z`,
      entries: Object.fromEntries(entries),
    };
    return { path: `assessments/${team}.json`, text: `${JSON.stringify(file, null, 2)}\n` };
  });
}
