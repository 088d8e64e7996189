import type { FileForm } from './kind-of-file.ts';
import { commonestMark, commonestOpener, COSTLY_MARKS, countOf, type MarkCount } from './marks.ts';
import { paragraphs } from './paragraphs.ts';

/** Describes what reading a text costs at most, and what of it costs most. */
export interface ReadingCost {
  /** Milliseconds of a slow processor. */
  milliseconds: number;
  /** The paragraph that costs most, by the line where it begins; nothing when the whole file does. */
  line?: number;
  /** The mark that makes it costly, if one does. */
  most?: MarkCount;
}

/** Matches what errors of YAML are made of, and what is costly in a text field, which holds few of them. */
const YAML_MARKS = /["'`*&!|>%@?<_[\]{}\\]|: /g;
const JSON_MARKS = /['&<_\\]/g;

/** A brace that opens code, and a tag. */
const CODE = /\{(?!\s*\/\*)/;
const TAG = /<[\p{L}_$]/gu;
/** Each tag inside of another one in code doubles what the parser of code takes: eighteen take a third of a second. */
const MAX_TAGS_IN_CODE = 18;

/**
 * The most that a text can cost its parser, by what the worst texts of each kind were measured to cost.
 * What is cheap by this measure is read at once; the rest is tried first, where it can be stopped.
 */
export function readingCost(text: string, form: FileForm): ReadingCost {
  if (form === 'json') return { milliseconds: text.length * 0.0002 + countOf(text, JSON_MARKS) * 0.03 };
  const length = text.length * 0.001;
  if (form !== 'mdx') return { milliseconds: length + countOf(text, /\n/g) * 0.02 + countOf(text, YAML_MARKS) * 0.03 };
  // Where code ends only its parser knows. Code is not allowed anyway, but it is parsed before that can be said.
  const code = CODE.exec(text);
  if (code && countOf(text.slice(code.index), TAG) > MAX_TAGS_IN_CODE)
    return { milliseconds: Infinity, most: { mark: '{', count: countOf(text, /\{/g) } };
  const opener = commonestOpener(text);
  const parts: ReadingCost[] = [{ milliseconds: opener.count * text.length * 6e-6, most: opener }];
  for (const { text: words, line } of paragraphs(text)) {
    const marks = countOf(words, COSTLY_MARKS);
    parts.push({ milliseconds: marks * (8 * marks + 2 * words.length) * 1e-6, line });
  }
  const costliest = parts.reduce((most, part) => (part.milliseconds > most.milliseconds ? part : most));
  return { ...costliest, milliseconds: parts.reduce((sum, part) => sum + part.milliseconds, length) };
}

/** The mark that a costly text holds most often, for a message about it. */
export function markOf(text: string, { line, most }: ReadingCost): MarkCount | undefined {
  if (line === undefined) return most;
  const paragraph = [...paragraphs(text)].find((candidate) => candidate.line === line);
  return paragraph && commonestMark(paragraph.text);
}
