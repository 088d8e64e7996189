import { visit, type Document } from 'yaml';
import type { Place } from '../handbook.ts';
import { problem, type Problem } from '../problem.ts';

/** A space and # with a word directly behind it: `in #ai-tools`, where a comment was hardly meant. */
const CUT = /[ \t]+(#[^\s#!][^\s]{0,40})/y;

/** Texts without quotes that end at a # in their line: the rest is a comment for YAML, and gone without a word. */
export function cutTexts(doc: Document.Parsed, text: string, at: (offset: number) => Place): Problem[] {
  const found: Problem[] = [];
  visit(doc, {
    Scalar: (key, { type, value, range }) => {
      if (key === 'key' || type !== 'PLAIN' || typeof value !== 'string' || !range) return;
      CUT.lastIndex = range[1];
      const [whole = '', rest] = CUT.exec(text) ?? [];
      if (rest === undefined) return;
      const message = `the text ends before "${rest}", since # behind a space starts a comment. Put the whole text in quotes; a comment is written "# words".`;
      found.push(problem('yaml-syntax', at(range[1] + whole.length - rest.length), message));
    },
  });
  return found;
}
