import type { Handbook } from '../model/handbook.ts';
import { startChapters } from '../model/start-chapters.ts';
import { findingIn, type ProseFinding } from './finding.ts';
import { countWords, type Passage, type Prose } from './passage.ts';

/** Words of a chapter's body, from and to. */
const CHAPTER_WORDS = { least: 400, most: 900 };
/** Most words between two headings. */
const MAX_WORDS_WITHOUT_HEADING = 300;
const MAX_IN_SUMMARY = 60;
const LAST_HEADING = 'What to do';

/** Returns the files of the chapters that may be shorter: those for newcomers are a list of first steps, and a sheet has to fit on one page. */
export const shortChapters = (handbook: Pick<Handbook, 'sections' | 'chapters'>): ReadonlySet<string> =>
  new Set(
    [...startChapters(handbook), ...handbook.chapters.filter(({ oneSheet }) => oneSheet)].map(({ at }) => at.file),
  );

/**
 * Where a chapter breaks the promises about its length, its headings, its summary and its end. Other files pass.
 * @param short the files of chapters that may be shorter
 */
export function chapterShape(prose: Prose, short: ReadonlySet<string>): ProseFinding[] {
  if (prose.kind !== 'chapter') return [];
  const body = prose.passages.filter(({ field }) => field === undefined);
  return [...length(prose, body, short), ...summary(prose), ...gaps(prose, body), ...ending(prose, body)];
}

function length(prose: Prose, body: Passage[], short: ReadonlySet<string>): ProseFinding[] {
  const words = wordsOf(body);
  const least = short.has(prose.file) ? 0 : CHAPTER_WORDS.least;
  if (words >= least && words <= CHAPTER_WORDS.most) return [];
  return atStart(prose, `a chapter of ${words} words`, `write ${least} to ${CHAPTER_WORDS.most}.`);
}

function summary(prose: Prose): ProseFinding[] {
  const passage = prose.passages.find(({ field }) => field === 'summary');
  const words = countWords(passage?.text ?? '');
  if (!passage || words <= MAX_IN_SUMMARY) return [];
  return [findingIn(prose, passage, 0, `a summary of ${words} words`, `write at most ${MAX_IN_SUMMARY}.`)];
}

function gaps(prose: Prose, body: Passage[]): ProseFinding[] {
  const starts = [0, ...body.flatMap(({ kind }, index) => (kind === 'heading' ? [index] : []))];
  return starts.flatMap((start, number) => {
    const part = body.slice(start, starts[number + 1]).filter(({ kind }) => kind !== 'heading');
    const words = wordsOf(part);
    const first = body[start];
    if (!first || words <= MAX_WORDS_WITHOUT_HEADING) return [];
    const found = `${words} words without a heading after "${first.text.slice(0, 40)}"`;
    return [
      findingIn(prose, first, 0, found, `add a heading; at most ${MAX_WORDS_WITHOUT_HEADING} words between two.`),
    ];
  });
}

function ending(prose: Prose, body: Passage[]): ProseFinding[] {
  const last = body.findLastIndex(({ kind }) => kind === 'heading');
  const heading = body[last];
  if (heading?.text !== LAST_HEADING) {
    return atStart(prose, `the last section is "${heading?.text ?? ''}"`, `end with "## ${LAST_HEADING}".`);
  }
  const hasActions = body.slice(last).some(({ kind }) => kind === 'item');
  return hasActions ? [] : [findingIn(prose, heading, 0, 'no list of actions', 'list what the reader does, in order.')];
}

const wordsOf = (passages: Passage[]) => passages.reduce((sum, { text }) => sum + countWords(text), 0);
const atStart = ({ file }: Prose, found: string, instead: string): ProseFinding[] => [
  { file, line: 1, column: 1, found, instead },
];
