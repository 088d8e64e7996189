import type { ErrorCode } from 'yaml';

const NO_FIELD = 'this line is neither a field (`name: value`) nor part of the text above it, which would be indented.';

/**
 * Returns what a fault of syntax means to somebody who wrote a sentence into a field.
 * @param message the parser's own words
 * @param offset where in the text the parser noticed
 */
export function describeSyntax(code: ErrorCode, message: string, text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  const rest = text.slice(offset, end < 0 ? undefined : end);
  const line = text.slice(offset > 0 ? text.lastIndexOf('\n', offset - 1) + 1 : 0, offset) + rest;
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      return /:(?:\s|$)/.test(rest)
        ? 'the text contains ": ", which would start another field. Put the whole text in quotes.'
        : 'the next line is indented further than this one. Start it in the same column.';
    case 'MULTILINE_IMPLICIT_KEY':
      return missingSpace(line) ?? NO_FIELD;
    case 'MISSING_CHAR':
      return missingCharacter(message, line);
    case 'BAD_SCALAR_START':
    case 'TAG_RESOLVE_FAILED':
    case 'BAD_ALIAS':
      return quoteIt(/^[^\s,[\]{}]{1,40}/.exec(rest)?.[0] ?? rest.slice(0, 1));
    case 'TAB_AS_INDENT':
      return 'the line is indented with a tab. Indent with spaces.';
    case 'MULTIPLE_DOCS':
      return 'a line --- or ... ends the YAML; a file holds one document.';
    case 'UNEXPECTED_TOKEN':
      if (message.includes('block-seq-ind')) return 'a list starts on a line of its own, below the name of its field.';
      if (message.includes('in YAML stream'))
        return 'this does not fit under what is above it: check the indentation of both.';
      return message.includes('at node end') ? endedEarly(rest, line) : plain(message);
    case 'BAD_DQ_ESCAPE':
      return `${rest.slice(0, 2)} means nothing between double quotes. Write \\${rest.slice(0, 2)}, or use single quotes.`;
    case 'BAD_INDENT':
      return /end with a [\]}]$/.test(message)
        ? `the ${message.endsWith(']') ? 'list' : 'mapping'} that starts here is not closed with ${message.slice(-1)}.`
        : 'the line is not indented like its neighbours.';
    case 'NON_STRING_KEY':
      return 'the name of a field is one word, not a list or a field.';
    default:
      return plain(message);
  }
}

function endedEarly(rest: string, line: string): string {
  const mark = /^\s*(?:- )?(?:[\w-]+:\s+)?([*&!][^\s]*)/.exec(line)?.[1];
  return mark ? quoteIt(mark) : `the text ends before "${rest.slice(0, 40)}". Put the whole text in double quotes.`;
}

function missingCharacter(message: string, line: string): string {
  const quote = /^Missing closing (["'])/.exec(message)?.[1];
  if (quote) return `the text that starts here has no closing ${quote}.`;
  return message.startsWith('Implicit') ? (missingSpace(line) ?? NO_FIELD) : plain(message);
}

function missingSpace(line: string): string | undefined {
  const field = /^\s*(?:- )?([\w-]+):\S/.exec(line)?.[1];
  return field && `put a space after the colon of \`${field}:\`.`;
}

const quoteIt = (word: string) =>
  `"${word}" starts with ${word.slice(0, 1)}, which has a meaning of its own in YAML. Put the text in quotes.`;

/** The parser's own words, for what owners hardly ever do. */
function plain(message: string): string {
  const sentence = (message.split('\n')[0] ?? '').trim();
  return `${sentence.slice(0, 1).toLowerCase()}${sentence.slice(1)}.`;
}
