import { daysIn } from '../basics/day-in.ts';
import { isAhead } from '../assessments/is-ahead.ts';
import { chapterKey, checkKey, itemKey, pathKey, ruleKey, scenarioKey } from '../progress/entry.ts';
import { didYouMean } from '../model/nearest.ts';
import { problem, type Problem } from '../model/problem.ts';
import type { HandbookLists } from '../model/read/assemble.ts';
import { parsedRecords, type AnyFileRecord, type ParsedRecord } from '../model/read/records.ts';
import type { Path } from '../model/read/yaml-document.ts';

type Known = Pick<HandbookLists, 'checks' | 'checklists' | 'chapters' | 'scenarios' | 'rules' | 'trainingPaths'>;

/** Results of teams that are about something this handbook does not have, or that come from the future. */
export function assessmentProblems(
  records: readonly AnyFileRecord[],
  known: Known,
  { policyVersion, today, timeZone }: { policyVersion: number; today: string; timeZone: string },
): Problem[] {
  // A retired item stays known: who did it, did it.
  const keys = [
    ...known.checks.map(({ id }) => checkKey(id)),
    ...known.checklists.flatMap(({ groups }) => groups.flatMap(({ items }) => items.map(({ id }) => itemKey(id)))),
    // An export of everything holds the training, too; it counts nowhere here.
    ...known.chapters.map(({ id }) => chapterKey(id)),
    ...known.scenarios.map(({ id }) => scenarioKey(id)),
    ...known.rules.map(({ id }) => ruleKey(id)),
    ...known.trainingPaths.map(({ id }) => pathKey(id)),
  ];
  const scopes = [
    'checks',
    'everything',
    ...known.checklists.map(({ id }) => `checklist/${id}`),
    ...known.trainingPaths.map(({ id }) => `training/${id}`),
  ];
  return parsedRecords(records, 'assessment').flatMap((record) => [
    ...unknown(record, keys, scopes, policyVersion),
    ...ahead(record, today, timeZone),
  ]);
}

/** Ids never disappear, so an id that this edition does not know is a slip, unless another edition wrote the file. */
function unknown(
  { data, document }: ParsedRecord<'assessment'>,
  keys: string[],
  scopes: string[],
  policyVersion: number,
): Problem[] {
  const { of, content, entries } = data;
  const isOurs = content.policyVersion === policyVersion;
  const said = (path: Path, part: 'key' | 'value', word: string, among: string[]): Problem => {
    const hint = didYouMean(word, among);
    return isOurs
      ? problem(
          'unknown-reference',
          document.place(path, part),
          `\`${word}\` is not something this handbook asks for.${hint}`,
        )
      : problem(
          'of-another-edition',
          document.place(path, part),
          `\`${word}\` is not something this handbook asks for; the file is of policy version ${content.policyVersion}, this is ${policyVersion}.${hint}`,
        );
  };
  return [
    ...(scopes.includes(of) ? [] : [said(['of'], 'value', of, scopes)]),
    ...Object.keys(entries)
      .filter((key) => !keys.includes(key))
      .map((key) => said(['entries', key], 'key', key, keys)),
  ];
}

/** A clock that ran ahead: one answer is left out for it, and the others count. */
function ahead({ data, document }: ParsedRecord<'assessment'>, today: string, timeZone: string): Problem[] {
  const { exportedAt, entries } = data;
  const warn = (path: Path, day: string, what: string) =>
    problem('dated-ahead', document.place(path), `${what} is dated ${day}, which is after today, ${today}.`);
  const dayOf = daysIn(timeZone);
  const written = dayOf(Date.parse(exportedAt));
  return [
    ...(isAhead(written, today) ? [warn(['exportedAt'], written, 'this file')] : []),
    ...Object.entries(entries).flatMap(([key, { at, since }]) => {
      const days = Object.entries({ at: dayOf(Date.parse(at)), since });
      const [field, day] = days.find(([, one]) => isAhead(one, today)) ?? [];
      return field && day ? [warn(['entries', key, field], day, `\`${key}\``)] : [];
    }),
  ];
}
