/** Matches the field `policy` of organization.yaml, over the lines that belong to it. */
const BLOCK = /^policy:[ \t]*(?:#[^\n]*)?\n(?:[ \t]+[^\n]*\n|[ \t]*#[^\n]*\n|[ \t]*\n)*/m;
const VERSION = /^([ \t]+version:[ \t]*)(\d+)/m;
const DATE = /^([ \t]+date:[ \t]*)["']?(\d{4}-\d{2}-\d{2})["']?/m;

/**
 * The version and the first day that the text of organization.yaml states.
 * @param {string} text
 * @returns {{ version: number, date: string } | undefined} nothing where they are not written on lines of their own
 */
export function statedPolicy(text) {
  const [block = ''] = BLOCK.exec(text) ?? [];
  const version = VERSION.exec(block)?.[2];
  const date = DATE.exec(block)?.[2];
  return version === undefined || date === undefined ? undefined : { version: Number(version), date };
}

/**
 * The text of organization.yaml with another version and first day; every other character stays.
 * @param {string} text one in which `statedPolicy` finds them
 * @param {{ version: number, date: string }} policy
 */
export const withPolicy = (text, { version, date }) =>
  text.replace(BLOCK, (block) => block.replace(VERSION, `$1${version}`).replace(DATE, `$1${date}`));
