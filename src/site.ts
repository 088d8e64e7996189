import { handbook } from 'virtual:handbook';
import { markdownToHtml } from 'satteri';
import { absoluteAddress, addressOf } from './model/address.ts';
import type { Place } from './model/handbook.ts';
import { MARKDOWN_FEATURES } from './model/markdown-features.ts';

export { handbook };
export { readableDate } from './policy/calendar.ts';

/** The address of a path of the handbook, under whatever path the site is served. */
export const to = (path: string) => addressOf(handbook.organization.site, path);

/** The whole address of a path of the handbook. */
export const absolute = (path: string) => absoluteAddress(handbook.organization.site, path);

/** The address that opens a content file for editing on the git host. */
export const editAddress = (file: string) => handbook.organization.gitHost.edit.replace('{path}', file);

/** The address that opens a new content file on the git host, if the host has one. */
export const newFileAddress = (file: string) =>
  handbook.organization.gitHost.newFile?.replace('{path}', file).replace('{value}', '');

/** The content files that hold these entries, sorted. */
export const filesOf = (entries: readonly { at: Place }[]) => [...new Set(entries.map(({ at }) => at.file))].sort();

/** A text field of the data as HTML. The check has made sure that it is inline Markdown and nothing else. */
export function inlineHtml(text: string): string {
  const { html } = markdownToHtml(text, { features: { ...MARKDOWN_FEATURES, frontmatter: false } });
  return html
    .trim()
    .replace(/^<p>([\s\S]*)<\/p>$/, '$1')
    .replaceAll(/href="\/([^"]*)"/g, (_whole, path: string) => `href="${to(`/${path}`)}"`);
}

/** The readable name of a role. */
export const roleName = (id: string) => handbook.organization.roles.find((role) => role.id === id)?.name ?? id;
