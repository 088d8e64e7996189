/**
 * Text in which nothing is a command to the CI runner that records it. GitHub's obeys `::stop-commands::…` where a line
 * begins, after any white space, and `##[stop-commands]…` anywhere in one; Azure's obeys `##vso[…]`, TeamCity's
 * `##teamcity[…]`. The last character of such a mark is written out as JSON would, so JSON keeps its meaning.
 */
export function withoutCommands(text: string): string {
  return text.replaceAll(BRACKET, '\\u005b').replaceAll(SECOND_COLON, '\\u003a');
}

const BRACKET = /(?<=##\w*)\[/g;

/** A character that .NET, in which the runner is written, trims from the start of a line; as part of an expression. */
export const TRIMMED = '[\\s\\u0085\\u180e\\u200b]';

const SECOND_COLON = new RegExp(`(?<=(?:^|[\\n\\r])${TRIMMED}*:):`, 'g');
