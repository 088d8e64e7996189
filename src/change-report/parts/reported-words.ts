import { diffWords } from 'diff';
import { changeReportWords as words } from '#words/change-report.ts';
import type { WordRun } from '../../versions/word-changes.ts';
import type { ReportedWords } from '../report.ts';

/** As many edits as a reviewer could read; beyond them the two texts are shown one after the other. */
const MAX_EDITS = 400;
/** So many words on each side of a change say where it is. */
const WORDS_AROUND = 8;
/** The longest change that is shown, in characters: about 150 words. */
const MAX_CHARACTERS = 1000;

/**
 * Returns two values of a field word by word, in the letters of the author: a link that leads elsewhere is a change, too.
 * @param was nothing for a field that is new
 * @param is nothing for a field that is gone
 */
export function reportedWords(field: string, was: unknown, is: unknown): ReportedWords {
  const [before, after] = [written(was), written(is)];
  const parts = diffWords(before, after, { maxEditLength: MAX_EDITS });
  const runs: WordRun[] = parts
    ? parts.map(({ value, added, removed }) => ({ text: value, is: added ? 'new' : removed ? 'gone' : 'same' }))
    : [
        { text: before, is: 'gone' },
        { text: after, is: 'new' },
      ];
  return { field: words.field(field), ...shortened(excerpted(runs.filter(({ text }) => text !== ''))) };
}

/** A value as somebody would write it: `divisions: lab; traits: model (outside, open)`. */
function written(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(nested).join(value.some(isLong) ? '; ' : ', ');
  if (typeof value !== 'object') return String(value);
  return fieldsOf(value)
    .map(([key, one]) => `${words.field(key)}: ${nested(one)}`)
    .join('; ');
}

const isLong = (value: unknown) => typeof value === 'object' || String(value).includes(' ');

/** A value inside of another one. */
const nested = (value: unknown): string =>
  typeof value !== 'object' || value === null || Array.isArray(value)
    ? written(value)
    : fieldsOf(value)
        .map(([key, one]) => `${words.field(key)} (${nested(one)})`)
        .join(', ');

/** The fields of an object, without the place where it is written. */
const fieldsOf = (value: object) => Object.entries(value).filter(([key, one]) => one !== undefined && key !== 'at');

/** Without the words that stay the same and are far from any change. */
const excerpted = (runs: readonly WordRun[]): WordRun[] =>
  runs.map((run, index) => {
    if (run.is !== 'same') return run;
    return { ...run, text: excerpt(run.text, index === 0, index === runs.length - 1) };
  });

function excerpt(text: string, isFirst: boolean, isLast: boolean): string {
  const parts = text.split(/(?<=\s)(?=\S)/);
  const [before, behind] = [isFirst ? 0 : WORDS_AROUND, isLast ? 0 : WORDS_AROUND];
  if (parts.length <= before + behind + 2) return text;
  return `${parts.slice(0, before).join('')}… ${behind === 0 ? '' : parts.slice(-behind).join('')}`;
}

function shortened(runs: readonly WordRun[]): { words: WordRun[]; leftOut: number } {
  const kept: WordRun[] = [];
  let room = MAX_CHARACTERS;
  let leftOut = 0;
  for (const run of runs) {
    const text = run.text.slice(0, Math.max(0, room));
    if (text !== '') kept.push({ ...run, text });
    leftOut += run.text.slice(text.length).split(/\s+/).filter(Boolean).length;
    room -= run.text.length;
  }
  return { words: kept, leftOut };
}
