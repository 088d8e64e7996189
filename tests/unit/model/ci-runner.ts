import fc from 'fast-check';

/**
 * Finds the commands that CI runners obey in the output of a job, read as they read it: GitHub's (ActionCommand.cs: lines, trimmed as .NET
 * does, that start with `::`; `##[` anywhere in a line), Azure's and TeamCity's (`##vso[`, `##teamcity[`), GitLab's
 * (`section_start:` with a carriage return).
 */
export function commandsIn(output: string): string[] {
  return output.split(/\r\n|\n|\r/).flatMap((line) => {
    const trimmed = line.replace(/^[\s\u0085\u180e\u200b]+/, '');
    if (trimmed.startsWith('::')) return [trimmed];
    return /##\w*\[/.test(line) ? [line] : [];
  });
}

/** Everything that makes a terminal act, a line break that is none, or a change of direction. */
export const TERMINAL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;

/** Texts of somebody who wants to be obeyed. */
export const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '::',
        ':',
        '#',
        '##',
        '[',
        ']',
        '##[',
        '##vso[',
        '##teamcity[',
        'stop-commands',
        'add-mask',
        '::error::',
      ),
      fc.constantFrom(
        '\n',
        '\r',
        '\r\n',
        '\t',
        ' ',
        '%0A',
        '%25',
        '%3A%3A',
        '\u00a0',
        '\u0085',
        '\u2028',
        '\ufeff',
        '\u200b',
      ),
      fc.constantFrom(
        '\u001b[31m',
        '\u001b]0;title\u0007',
        '\u001b]8;;https://evil.example\u001b\\',
        '\u009b2J',
        '\u001b',
        '\u202e',
        '\u2066',
      ),
      fc.string({ maxLength: 3 }),
      fc.string({ unit: 'binary', maxLength: 2 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));
