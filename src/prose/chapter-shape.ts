import type { Handbook } from '../model/handbook.ts';
import { startChapters } from '../model/start-chapters.ts';
import { findingIn, type ProseFinding } from './finding.ts';
import { ENGLISH_CHAPTER, type ChapterForm } from './chapter-form.ts';
import type { Passage, Prose } from './passage.ts';

/** Returns the files of the chapters that may be shorter: those for newcomers are a list of first steps, and a sheet has to fit on one page. */
export const shortChapters = (handbook: Pick<Handbook, 'sections' | 'chapters'>): ReadonlySet<string> =>
  new Set(
    [...startChapters(handbook), ...handbook.chapters.filter(({ oneSheet }) => oneSheet)].map(({ at }) => at.file),
  );

/**
 * Where a chapter breaks the promises about its length, its headings, its summary and its end. Other files pass.
 * @param short the files of chapters that may be shorter
 */
export function chapterShape(
  prose: Prose,
  short: ReadonlySet<string>,
  form: ChapterForm = ENGLISH_CHAPTER,
): ProseFinding[] {
  if (prose.kind !== 'chapter') return [];
  const body = prose.passages.filter(({ field }) => field === undefined);
  const least = short.has(prose.file) ? 0 : form.least;
  return [
    ...length(prose, body, { ...form, least }),
    ...summary(prose, form),
    ...gaps(prose, body, form),
    ...ending(prose, body, form),
  ];
}

function length(prose: Prose, body: Passage[], form: ChapterForm): ProseFinding[] {
  const found = lengthOf(body, form);
  if (found >= form.least && found <= form.most) return [];
  return atStart(prose, `a chapter of ${found} ${form.unit}`, `write ${form.least} to ${form.most}.`);
}

function summary(prose: Prose, form: ChapterForm): ProseFinding[] {
  const passage = prose.passages.find(({ field }) => field === 'summary');
  const found = form.count(passage?.text ?? '');
  if (!passage || found <= form.mostInSummary) return [];
  return [findingIn(prose, passage, 0, `a summary of ${found} ${form.unit}`, `write at most ${form.mostInSummary}.`)];
}

function gaps(prose: Prose, body: Passage[], form: ChapterForm): ProseFinding[] {
  const starts = [0, ...body.flatMap(({ kind }, index) => (kind === 'heading' ? [index] : []))];
  return starts.flatMap((start, number) => {
    const part = body.slice(start, starts[number + 1]).filter(({ kind }) => kind !== 'heading');
    const size = lengthOf(part, form);
    const first = body[start];
    if (!first || size <= form.mostWithoutHeading) return [];
    const found = `${size} ${form.unit} without a heading after "${first.text.slice(0, 40)}"`;
    return [
      findingIn(prose, first, 0, found, `add a heading; at most ${form.mostWithoutHeading} ${form.unit} between two.`),
    ];
  });
}

function ending(prose: Prose, body: Passage[], { lastHeading }: ChapterForm): ProseFinding[] {
  const last = body.findLastIndex(({ kind }) => kind === 'heading');
  const heading = body[last];
  if (heading?.text !== lastHeading) {
    return atStart(prose, `the last section is "${heading?.text ?? ''}"`, `end with "## ${lastHeading}".`);
  }
  const hasActions = body.slice(last).some(({ kind }) => kind === 'item');
  return hasActions ? [] : [findingIn(prose, heading, 0, 'no list of actions', 'list what the reader does, in order.')];
}

const lengthOf = (passages: Passage[], { count }: ChapterForm) =>
  passages.reduce((sum, { text }) => sum + count(text), 0);
const atStart = ({ file }: Prose, found: string, instead: string): ProseFinding[] => [
  { file, line: 1, column: 1, found, instead },
];
