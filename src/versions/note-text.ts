import type { NormativeChange } from './normative-changes.ts';

/**
 * The change note that an owner completes. What the content tells is filled in or stands above as comments; the summary
 * stays empty, so that the check asks for it.
 * @param changes since the version before; undefined for the first version
 * @param answers which answers change, in words
 * @param approver the id of the role that approves wording
 * @param digest that of the snapshot
 */
export function noteText(
  number: number,
  changes: readonly NormativeChange[] | undefined,
  answers: readonly string[],
  approver: string,
  digest: string,
): string {
  const heavy = changes?.some(({ weight }) => weight === 'substance');
  const reworded = (changes ?? []).filter(({ weight }) => weight === 'wording').map(({ id }) => id);
  const isOpen = changes !== undefined && !heavy;
  return [
    `# Version ${number} of the policy. Written by npm run publish-version; fill in what is empty and commit it with the change.`,
    ...comments(changes ? `Changed since version ${number - 1}:` : 'The first published version.', words(changes)),
    ...comments('Answers that change on its first day:', answers),
    ...(isOpen ? KINDS : []),
    ...(isOpen && reworded.length > 0 ? wordingFixes(reworded, approver) : []),
    '#',
    '# summary: one or two sentences: what changed, and what people do differently.',
    '',
    isOpen ? 'kind:' : 'kind: material',
    'summary:',
    '',
    '# The digest of the snapshot. Leave it as it is: the check uses it to detect later edits.',
    `snapshot: ${digest}`,
    '',
  ].join('\n');
}

/** A note with its summary filled in; as it is where there is none. */
export const withSummary = (note: string, summary: string | undefined): string =>
  summary === undefined ? note : note.replace(/^summary:$/m, () => `summary: ${JSON.stringify(summary)}`);

const words = (changes: readonly NormativeChange[] | undefined) => (changes ?? []).map((change) => change.words);

const comments = (heading: string, lines: readonly string[]): string[] =>
  lines.length === 0 && heading.endsWith(':') ? [] : ['#', `# ${heading}`, ...lines.map((line) => `# - ${line}`)];

const KINDS = [
  '#',
  '# kind: material, when people must read what changed and agree again; minor, when nobody needs to do anything.',
];

const wordingFixes = (ids: readonly string[], approver: string): string[] => [
  '# For minor, say who approved that the new wording means the same:',
  '#',
  '# wordingFixes:',
  `#   approvedBy: ${approver}`,
  `#   ids: [${ids.join(', ')}]`,
];
