import { compareText } from '../../basics/compare-text.ts';
import { isAcceptable, type Problem } from '../../model/problem.ts';
import type { ContentFile, ReadFiles } from '../../model/read/files.ts';
import { checkEntries } from '../../check/check-content.ts';
import { candidateOf, inWords, type Candidate, type Refused } from './candidate.ts';
import type { HandedFile } from './handed-files.ts';

/**
 * Holds how many different files for one place are judged: each after the first means another look at all content. With more,
 * somebody has to look which of them is the right one.
 */
export const MAX_RIVALS = 10;

/** A file that can be added to `content/`. */
interface Added {
  shown: string;
  /** Below `content/`. */
  path: string;
  text: string;
  /** True where an older one of the same person and path, or of the same team, makes room. */
  replaces: boolean;
  /** Says what the check says that stops nothing. */
  warnings: string[];
}

/** Describes what becomes of files that were handed over: each is in exactly one of the lists. */
export interface SortedOut {
  added: Added[];
  /** Those that `content/` holds already, or that were handed over twice. */
  known: { shown: string; path: string }[];
  refused: Refused[];
}

/**
 * Decides about each file as the check would once it is in `content/`. Of several for the same place the newest that the
 * check accepts is taken, so that a forged one cannot push out the right one.
 * @param content what `content/` holds now, without errors
 * @param today YYYY-MM-DD
 */
export function sortOut(content: ReadFiles, handed: readonly HandedFile[], today: string): SortedOut {
  const read = handed.map(candidateOf);
  const result: SortedOut = { added: [], known: [], refused: read.filter((file) => 'reasons' in file) };
  const present = new Map(content.files.map((file) => [file.path, file]));
  const candidates = read.filter((file): file is Candidate => !('reasons' in file));
  let open = [...Map.groupBy(candidates, ({ file }) => file.path).values()].map((all) => distinct(all, result));
  while (open.length > 0) {
    const heads = open.flatMap((rivals) => rivals[0] ?? []);
    const asked = heads.filter((head) => isNews(head, present, result));
    const judge = judgement(content, asked, today);
    open = open.flatMap(([head, ...older]) => {
      if (!head) return [];
      const problems = asked.includes(head) ? judge(head) : [];
      if (!isAcceptable(problems)) {
        result.refused.push({ shown: head.shown, reasons: problems.map(inWords) });
        return older.length > 0 ? [older] : [];
      }
      if (asked.includes(head)) result.added.push(addedFrom(head, problems, present.has(head.file.path)));
      result.refused.push(
        ...older.map(({ shown }) => ({ shown, reasons: [`${head.shown} is for the same place, and newer.`] })),
      );
      return [];
    });
  }
  return result;
}

function addedFrom({ shown, file }: Candidate, problems: Problem[], replaces: boolean): Added {
  return { shown, path: file.path, text: file.text, replaces, warnings: problems.map(({ message }) => message) };
}

/**
 * The candidates for one place that differ, the newest first. Where two of the same age say different things, one of them
 * was edited, and the files do not say which: both are refused.
 */
function distinct(candidates: readonly Candidate[], { known, refused }: SortedOut): Candidate[] {
  const texts = [...Map.groupBy(candidates, ({ file }) => file.text).values()];
  if (texts.length > MAX_RIVALS) {
    const reason = `${texts.length} different files are for this place; at most ${MAX_RIVALS} are judged. Find out which is right, and add that one alone.`;
    refused.push(...candidates.map(({ shown }) => ({ shown, reasons: [reason] })));
    return [];
  }
  known.push(...texts.flatMap(([, ...copies]) => copies.map(({ shown, file }) => ({ shown, path: file.path }))));
  const ages = Map.groupBy(
    texts.flatMap(([one]) => one ?? []),
    ({ age }) => age,
  );
  const rivals = [...ages.values()].filter(({ length }) => length > 1).flat();
  for (const { shown, age } of rivals) {
    const other = rivals.find((rival) => rival.age === age && rival.shown !== shown)?.shown;
    refused.push({
      shown,
      reasons: [`${other} is for the same place and day, and says something else. Ask which is right.`],
    });
  }
  return [...ages.values()]
    .filter(({ length }) => length === 1)
    .flat()
    .sort((a, b) => compareText(b.age, a.age));
}

/** Returns whether a candidate says more than what is at its place; otherwise it is noted where it belongs. */
function isNews(
  { shown, file, age }: Candidate,
  present: ReadonlyMap<string, ContentFile>,
  { known, refused }: SortedOut,
): boolean {
  const edited = file.path.replace(/\.json$/, '.yaml');
  if (present.has(edited)) {
    refused.push({ shown, reasons: [`content/${edited} is there, and was written by hand. Replace it by hand.`] });
    return false;
  }
  const standing = present.get(file.path);
  if (standing?.text === undefined) return true;
  const name = file.path.split('/').at(-1) ?? '';
  const read = candidateOf({ shown: file.path, name, bytes: new TextEncoder().encode(standing.text) });
  if ('reasons' in read || read.age < age) return true;
  if (read.file.text === file.text) known.push({ shown, path: file.path });
  else refused.push({ shown, reasons: [`content/${file.path} is there, says something else, and is not older.`] });
  return false;
}

/** Lets the check judge candidates where they would be. */
function judgement(
  content: ReadFiles,
  asked: readonly Candidate[],
  today: string,
): (candidate: Candidate) => Problem[] {
  if (asked.length === 0) return () => [];
  const paths = new Set(asked.map(({ file }) => file.path));
  const files = [...content.files.filter(({ path }) => !paths.has(path)), ...asked.map(({ file }) => file)];
  const { problems } = checkEntries({ files, problems: content.problems }, { today });
  // The content had no errors before: one that is reported elsewhere comes from what was added.
  const elsewhere = problems.filter(({ file, severity }) => severity === 'error' && !paths.has(file));
  return ({ file }) => [...problems.filter((problem) => problem.file === file.path), ...elsewhere];
}
