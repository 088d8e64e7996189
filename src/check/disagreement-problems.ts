import type { Handbook, Place } from '../model/handbook.ts';
import { problem, type Problem } from '../model/problem.ts';
import { parsedRecords, type AnyFileRecord } from '../model/read/records.ts';
import { prosePlaces, type ProsePlace } from './prose-places.ts';
import { countedWorkingDays, firstDaysIn, lastDaysIn, numberedWorkingDays, type Stated } from './stated-terms.ts';

/**
 * Texts whose dates and numbers are not those of the data: of a rule and its days, of a route and its working days, and of
 * every text that still says what a route or a rule had in an earlier version. English and German are understood.
 */
export function disagreementProblems(records: readonly AnyFileRecord[], handbook: Handbook): Problem[] {
  const prose = () => prosePlaces(records);
  return [
    ...ruleDays(records),
    ...routeDays(records),
    ...formerTurnarounds(records, handbook, prose),
    ...formerLastDays(records, handbook, prose),
  ];
}

const shown = ({ file, line, column }: Place) => `${file}:${line}:${column}`;

const disagreement = (at: Place, words: string, data: string, where: Place): Problem =>
  problem('text-disagrees', at, `the text says “${words.replaceAll(/\s+/g, ' ')}”, and ${data} (${shown(where)}).`);

/** Rules whose text names another first or last day than their fields. */
function ruleDays(records: readonly AnyFileRecord[]): Problem[] {
  return parsedRecords(records, 'rule').flatMap(({ data, document }) =>
    data.entries.flatMap((rule, index) => {
      if (rule.retired !== undefined) return [];
      const at = document.place(['entries', index, 'text']);
      const last = lastDaysIn(rule.text).filter(({ value }) => value !== rule.expires);
      const first = firstDaysIn(rule.text).filter(({ value }) => value !== rule.effective);
      const id = document.place(['entries', index, 'id']);
      const field = (name: string) => document.place(['entries', index, name]);
      return [
        ...last.map(({ words }) =>
          rule.expires === undefined
            ? disagreement(at, words, `${rule.id} has no \`expires\``, id)
            : disagreement(at, words, `${rule.id} has \`expires: ${rule.expires}\``, field('expires')),
        ),
        ...first.map(({ words }) =>
          disagreement(at, words, `${rule.id} has \`effective: ${rule.effective}\``, field('effective')),
        ),
      ];
    }),
  );
}

/** Routes that say what happens on a working day which is not the one after their last. */
function routeDays(records: readonly AnyFileRecord[]): Problem[] {
  return parsedRecords(records, 'organization').flatMap(({ data, document }) =>
    data.routes.flatMap(({ id, overdue, workingDays, retired }, index) => {
      const named = numberedWorkingDays(overdue);
      const [first] = named;
      // Later steps follow on later days; one of them is the first day on which the answer is late.
      if (retired || !first || named.some(({ value }) => value === workingDays + 1 || value === workingDays)) return [];
      const where = document.place(['routes', index, 'workingDays']);
      return [
        disagreement(
          document.place(['routes', index, 'overdue']),
          first.words,
          `${id} has \`workingDays: ${workingDays}\``,
          where,
        ),
      ];
    }),
  );
}

/** A value that an entry had in a published version and does not have any more. */
interface Former<Value> {
  id: string;
  was: Value;
  version: number;
  now: string;
  where: Place;
  /** It changed since the last version: whatever still says the old one is looked at, though others may have it. */
  isFresh: boolean;
}

function formerTurnarounds(
  records: readonly AnyFileRecord[],
  handbook: Handbook,
  prose: () => readonly ProsePlace[],
): Problem[] {
  const { organization, versions } = handbook;
  const document = parsedRecords(records, 'organization')[0]?.document;
  const former = organization.routes.flatMap(({ id, workingDays }, index) =>
    formerValues(handbook, ({ routes }) => routes.find((route) => route.id === id)?.workingDays, workingDays).map(
      ({ was, version }): Former<number> => ({
        id,
        was,
        version,
        now: `\`workingDays: ${workingDays}\``,
        where: document?.place(['routes', index, 'workingDays']) ?? { file: 'organization.yaml', line: 1, column: 1 },
        isFresh: version === versions.at(-1)?.number,
      }),
    ),
  );
  const current = new Set([
    ...organization.routes.map(({ workingDays }) => workingDays),
    ...organization.commitments.filter(({ unit }) => unit === 'working-days').map(({ amount }) => amount),
  ]);
  return stale(prose, former, current, (text) => [
    ...countedWorkingDays(text),
    ...numberedWorkingDays(text).map((stated) => ({ ...stated, value: stated.value - 1 })),
  ]);
}

function formerLastDays(
  records: readonly AnyFileRecord[],
  handbook: Handbook,
  prose: () => readonly ProsePlace[],
): Problem[] {
  const { rules, versions } = handbook;
  const places = new Map(
    parsedRecords(records, 'rule').flatMap(({ data, document }) =>
      data.entries.map(({ id }, index) => [id, document.place(['entries', index, 'expires'])] as const),
    ),
  );
  const former = rules.flatMap(({ id, expires, at }) =>
    formerValues(handbook, ({ rules: published }) => published.find((rule) => rule.id === id)?.expires, expires).map(
      ({ was, version }): Former<string> => ({
        id,
        was,
        version,
        now: expires === undefined ? 'no `expires`' : `\`expires: ${expires}\``,
        where: places.get(id) ?? at,
        isFresh: version === versions.at(-1)?.number,
      }),
    ),
  );
  return stale(prose, former, new Set(rules.flatMap(({ expires }) => expires ?? [])), lastDaysIn);
}

/** The values that differ from today's, each with the last version that had it. */
function formerValues<Value>(
  { versions }: Handbook,
  valueIn: (content: Handbook['versions'][number]['content']) => Value | undefined,
  now: Value | undefined,
): { was: Value; version: number }[] {
  const last = new Map<Value, number>();
  for (const { number, content } of versions) {
    const value = valueIn(content);
    if (value !== undefined && value !== now) last.set(value, number);
  }
  return [...last].map(([was, version]) => ({ was, version }));
}

function stale<Value>(
  prose: () => readonly ProsePlace[],
  former: readonly Former<Value>[],
  current: ReadonlySet<Value>,
  find: (text: string) => Stated<Value>[],
): Problem[] {
  const wanted = former.filter(({ was, isFresh }) => isFresh || !current.has(was));
  if (wanted.length === 0) return [];
  return prose().flatMap(({ text, placeOf }) =>
    find(text).flatMap(({ value, words, index }) =>
      wanted
        .filter(({ was }) => was === value)
        .map(({ id, now, where, version }) =>
          disagreement(placeOf(index), words, `${id}, which had that in version ${version}, has ${now} now`, where),
        ),
    ),
  );
}
