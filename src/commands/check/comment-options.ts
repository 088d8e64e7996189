import { PlainError } from '../../basics/plain-error.ts';
import type { CommentLinks } from '../../change-report/markdown/report-markdown.ts';
import type { Options } from '../options.ts';

/**
 * Returns where the links of a comment lead; undefined when no comment was asked for.
 * @throws PlainError for options that do not go together, and for an address that is none
 */
export function commentOptions(
  flags: Options['flags'],
  text: Options['text'],
  env: NodeJS.ProcessEnv = process.env,
): CommentLinks | undefined {
  const { report, against, preview, whole } = text;
  if (report === undefined) {
    const idle = ['preview', 'whole'].find((option) => text[option] !== undefined);
    if (idle !== undefined) throw new PlainError(`--${idle} goes with --report markdown.`);
    return undefined;
  }
  if (report !== 'markdown')
    throw new PlainError(`--report ${report}: there is no such form. Write --report markdown.`);
  if (against === undefined)
    throw new PlainError('--report goes with --against, which says what to compare with: --against main.');
  if (flags.json || flags.watch)
    throw new PlainError('--report prints one comment and nothing else: leave out --json and --watch.');
  const site = preview ?? (env.HANDBOOK_PREVIEW?.trim() === '' ? undefined : env.HANDBOOK_PREVIEW);
  return {
    preview: site === undefined ? undefined : address('--preview', site).replace(/\/?$/, '/'),
    whole: whole === undefined ? undefined : address('--whole', whole),
  };
}

/** An address as a link of Markdown can hold it. */
function address(option: string, value: string): string {
  if (!/^https?:\/\//i.test(value) || !URL.canParse(value))
    throw new PlainError(`${option} ${value}: this is not an address. It begins with https:// or http://.`);
  const { href } = new URL(value);
  return href.replaceAll('(', '%28').replaceAll(')', '%29');
}
