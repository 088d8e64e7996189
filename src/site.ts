import { handbook } from 'virtual:handbook';
import { markdownToHtml } from 'satteri';
import { absoluteAddress, addressOf } from './model/address.ts';
import type { Place } from './model/handbook.ts';
import { MARKDOWN_FEATURES } from './model/markdown-features.ts';

export { handbook };

/** The address of a path of the handbook, under whatever path the site is served. */
export const to = (path: string) => addressOf(handbook.organization.site, path);

/** The whole address of a path of the handbook. */
export const absolute = (path: string) => absoluteAddress(handbook.organization.site, path);

/** The address that opens a content file for editing on the git host. */
export const editAddress = (file: string) => handbook.organization.gitHost.edit.replace('{path}', file);

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

/** 2026-11-22 as "22 November 2026"; a month or a year alone stays what it is. */
export function readableDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || Number.isNaN(year)) return 'undated';
  if (month === undefined) return String(year);
  const name = new Date(Date.UTC(year, month - 1, 1)).toLocaleString('en-GB', { month: 'long', timeZone: 'UTC' });
  return [day, name, year].filter((part) => part !== undefined).join(' ');
}

/** The readable name of a role. */
export const roleName = (id: string) => handbook.organization.roles.find((role) => role.id === id)?.name ?? id;
