import { visible } from '../../model/problem.ts';

/** Word joiner: nobody sees it, and what it interrupts is no mention, reference or address to a git host. */
const APART = '&#8288;';

/** Marks of Markdown and HTML, and what git hosts take for mathematics. */
const MARKS = /[\\`*_{}[\]<>#|~$&!^=@%]/g;

/** Marks that git hosts make a mention, a reference or a command of, after they have read the Markdown. */
const REFERRING = /[@#!~%$&^[*]/;

/**
 * Returns text of others as one line of a comment on a git host, in which nothing is markup: readers see the characters as
 * they are. It mentions nobody, refers to nothing, links nowhere, shows no picture and begins no command, whether the host
 * looks for it before or after it reads the Markdown.
 */
export function commentText(text: string): string {
  const line = visible(text.replaceAll(/\s+/g, ' ')).trim();
  return keepEdges(
    text,
    line
      .replaceAll(MARKS, (mark) => `&#${mark.charCodeAt(0)};${REFERRING.test(mark) ? APART : ''}`)
      // Addresses, also without a scheme, names of emoji, whose low lines are written out by now, references to tickets and hashes of commits.
      .replaceAll(/:(?=\/\/|(?:[\w+-]|&#95;)+:|\S+&#64;)/g, `:${APART}`)
      .replaceAll(/\b(www|GH|mailto|xmpp)(?=[.:-])/gi, `$1${APART}`)
      .replaceAll(
        /(?<![\w&;])(?=[0-9a-f]*\d)[0-9a-f]{7,40}(?!\w)/gi,
        (hash) => `${hash.slice(0, 4)}${APART}${hash.slice(4)}`,
      ),
  );
}

/** Words of a change are put side by side: the space between them stays. */
const keepEdges = (text: string, line: string) =>
  `${/^\s/.test(text) && line !== '' ? ' ' : ''}${line}${/\s$/.test(text) ? ' ' : ''}`;
