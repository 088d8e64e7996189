import { cardinalOf } from './spelled-numbers.ts';
import type { Stated } from './stated-terms.ts';

/** A number of things that a text announces, and the number that the list or table below it has. */
export interface AnnouncedList extends Stated<number> {
  listed: number;
}

const NOUNS =
  'cases|checks|conditions|criteria|dates|drawbacks|duties|examples|exceptions|facts|figures|forms|gaps|groups|kinds|lessons|limits|lists|methods|options|outcomes|parts|paths|places|points|questions|reasons|rules|signs|steps|things|traps|ways' +
  '|Arten|Ausnahmen|Bedingungen|Beispiele|Dinge|Fälle|Fragen|Grenzen|Gründe|Gruppen|Kriterien|Listen|Optionen|Orte|Prüfungen|Punkte|Regeln|Schritte|Teile|Wege|Zeilen';
// A look ahead: in "need five things", the search must not take "need five" for a number and its adjective.
const ANNOUNCED = new RegExp(String.raw`(?<![\p{L}\d-])(?=(([\p{L}\d]+)(?: \p{Ll}+)? (?:${NOUNS}))(?!\p{L}))`, 'giu');
const BLOCK = /[^\n]+(?:\n[^\n]+)*/g;
const HEADING = /^#{2,6} /;
const ITEM = /^(?:[-*+]|\d+[.)]) /;
const RULE_OF_TABLE = /^\|[\s:|-]+\|$/;

/**
 * The lists and tables of a Markdown text that say how many things they have: in the last sentence of the paragraph before, when
 * that ends in a colon ("They need five things:"), or in their heading ("Three cases").
 */
export function announcedLists(text: string): AnnouncedList[] {
  const blocks = [...text.matchAll(BLOCK)].map(({ 0: written, index }) => ({ written, index }));
  return blocks.flatMap(({ written, index }, at) => {
    const listed = announces(written) ? rowsBelow(written, blocks.slice(at + 1)) : undefined;
    if (listed === undefined) return [];
    const sentence = written.split(/(?<=[.?!])\s+/).at(-1) ?? '';
    const start = index + written.length - sentence.length;
    return [...sentence.matchAll(ANNOUNCED)].flatMap(({ 1: words = '', 2: word = '', index: found }) => {
      const value = cardinalOf(word);
      return value === undefined || value < 2 ? [] : [{ value, words, listed, index: start + found }];
    });
  });
}

const announces = (block: string) => HEADING.test(block) || (/:$/.test(block) && !isListed(block));

const isListed = (block: string) => ITEM.test(block) || block.startsWith('|');

/** Under a heading, one paragraph may come between. */
function rowsBelow(announcement: string, blocks: readonly { written: string }[]): number | undefined {
  const [first, second] = blocks;
  const isIntroduced = HEADING.test(announcement) && first && second && !isListed(first.written);
  return rowsIn(isIntroduced && !HEADING.test(first.written) ? blocks.slice(1) : blocks);
}

/** Counts the items, or the rows, with which blocks begin; undefined where something else is there. */
function rowsIn([first, ...others]: readonly { written: string }[]): number | undefined {
  if (!first || !isListed(first.written)) return undefined;
  const lines = first.written.split('\n');
  const rule = lines.findIndex((line) => RULE_OF_TABLE.test(line));
  if (rule >= 0) return lines.length - rule - 1;
  const rest = others.findIndex(({ written }) => !ITEM.test(written) && !/^\s/.test(written));
  const list = [
    ...lines,
    ...others.slice(0, rest < 0 ? others.length : rest).flatMap(({ written }) => written.split('\n')),
  ];
  return list.filter((line) => ITEM.test(line)).length;
}
