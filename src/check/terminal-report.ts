import stringWidth from 'string-width';
import { PROBLEM_KINDS } from '../model/problem-kinds.ts';
import { visible, type Problem } from '../model/problem.ts';
import { withoutCommands } from '../model/runner-commands.ts';
import { causesOf, moreInWords } from './causes.ts';
import { countCauses, explainHint, inFolder } from './report.ts';

/** Describes how a part of the report looks; a terminal without colour leaves the text as it is. */
export type Paint = (style: Style, text: string) => string;
type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'cyan';

interface Terminal {
  paint: Paint;
  /** Its width in columns. */
  columns: number;
}

/** A line that is shown needs room for its number and the bar before it. */
const GUTTER = 10;
const MIN_COLUMNS = 40;

/** Measuring a line takes about a millisecond, and a flood can have a problem in every word: the first ones show theirs. */
export const MAX_SHOWN_LINES = 500;

/**
 * The list for somebody at a terminal: by file, each problem with the line it is about and a caret under the place (the
 * first 500 of them), then what to do about each kind that occurred, then a count.
 * @param lineOf the text of a line of a file, counted from 1; undefined for a file that is no text, or that has gone
 */
export function terminalReport(
  problems: readonly Problem[],
  folder: string,
  lineOf: (file: string, line: number) => string | undefined,
  { paint, columns }: Terminal,
): string {
  const room = Math.max(columns, MIN_COLUMNS) - GUTTER;
  const causes = causesOf(problems);
  const files = Map.groupBy(causes, ({ first }) => first.file);
  const withLine = new Set(causes.slice(0, MAX_SHOWN_LINES));
  const placeOf = ({ file, line, column }: Problem) => `${inFolder(folder, visible(file))}:${line}:${column}`;
  const groups = [...files].map(([file, found]) => {
    const parts = found.map((cause) => {
      const { first } = cause;
      const said = { ...first, message: `${first.message}${moreInWords(cause, placeOf)}` };
      return problemText(said, withLine.has(cause) ? lineOf(file, first.line) : undefined, room, paint);
    });
    return `${paint('bold', inFolder(folder, visible(file)))}\n${parts.join('\n')}`;
  });
  const kinds = [...new Set(problems.map(({ kind }) => kind))];
  const remedies = kinds.map((kind) => `  ${paint('cyan', kind)}: ${PROBLEM_KINDS[kind].remedy}`);
  const count = paint('bold', countCauses([...problems], causes.length));
  return withoutCommands(
    [...groups, [paint('bold', 'What to do'), ...remedies, ...explainHint(kinds)].join('\n'), count].join('\n\n'),
  );
}

function problemText(
  { line, column, kind, severity, message }: Problem,
  text: string | undefined,
  room: number,
  paint: Paint,
): string {
  const colour = severity === 'error' ? 'red' : 'yellow';
  const head = `  ${line}:${column}  ${paint(colour, severity)}  ${paint('cyan', kind)}  ${message}`;
  if (text === undefined || text.trim() === '') return head;
  const { shown, offset } = excerpt(text, column, room);
  const number = String(line).padStart(6);
  return [
    head,
    `${paint('dim', `${number} │ `)}${shown}`,
    `${paint('dim', `${' '.repeat(6)} │ `)}${' '.repeat(offset)}${paint(colour, '^')}`,
  ].join('\n');
}

/**
 * Holds how much of a line is looked at on each side of a place, in UTF-16 code units for each column that there is room for. A
 * character can take a dozen for two columns; a line can be long, and every word of it a problem.
 */
const UNITS_PER_COLUMN = 6;

/**
 * As much of a line as there is room for, around a place in it.
 * @param column the place, in UTF-16 code units counted from 1; one behind the end is the end
 * @param room in columns of a terminal
 * @returns the text with what a terminal would act on written out, and how many columns stand before the place
 */
export function excerpt(text: string, column: number, room: number): { shown: string; offset: number } {
  const at = Math.min(Math.max(column - 1, 0), text.length);
  const from = Math.max(0, at - room * UNITS_PER_COLUMN);
  const to = Math.min(text.length, at + room * UNITS_PER_COLUMN);
  let before = visible(text.slice(from, at));
  let after = visible(text.slice(at, to));
  const isPart = from > 0 || to < text.length;
  if (isPart || stringWidth(before) + stringWidth(after) > room) {
    before = cut(before, Math.floor(room / 2), 'end', from > 0);
    after = cut(after, room - stringWidth(before), 'start', to < text.length);
  }
  return { shown: before + after, offset: stringWidth(before) };
}

const segments = new Intl.Segmenter();

/** The end or the start of a text, of at most so many columns; an ellipsis tells that there is more. */
function cut(text: string, room: number, kept: 'start' | 'end', isPart: boolean): string {
  if (!isPart && stringWidth(text) <= room) return text;
  const characters = Array.from(segments.segment(text), ({ segment }) => segment);
  if (kept === 'end') characters.reverse();
  const taken: string[] = [];
  let width = 1;
  for (const character of characters) {
    width += stringWidth(character);
    if (width > room) break;
    taken.push(character);
  }
  return kept === 'end' ? `…${taken.reverse().join('')}` : `${taken.join('')}…`;
}
