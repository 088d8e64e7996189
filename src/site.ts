import { handbook, problems } from 'virtual:handbook';
import { currentOn, type Retirable } from './basics/current-on.ts';

import { absoluteAddress, addressOf } from './model/address.ts';
import type { Place } from './model/handbook.ts';
import { inlineHtml } from './model/inline-html.ts';
import type { InlineMarkdown, SafeHtml } from './model/text-kinds.ts';

import { has, type ShownPart } from './model/parts.ts';
import { choosableOn } from './policy/choosable-on.ts';
import type { PolicyValue } from './policy/policy-input.ts';
import { whoseDay } from './model/whose-day.ts';

export { handbook, problems };
export { readableDate } from './words/format.ts';

/** The entries that are not retired today. */
export const current = <T extends Retirable>(entries: readonly T[]): T[] => currentOn(entries, handbook.today);

/** The values that questions can be about today. */
export const choosable = <T extends PolicyValue>(values: readonly T[]): T[] => choosableOn(values, handbook.today);

/** Returns whether the site has a part; see src/model/parts.ts. */
export const hasPart = (part: ShownPart): boolean => has(handbook, part);

/** The address of a path of the handbook, under whatever path the site is served. */
export const to = (path: string) => addressOf(handbook.organization.site, path);

/** The whole address of a path of the handbook. */
export const absolute = (path: string) => absoluteAddress(handbook.organization.site, path);

/** The address that opens a content file for editing on the git host. */
export const editAddress = (file: string) => handbook.organization.gitHost.edit.replaceAll('{path}', file);

/** The address that opens a new content file on the git host, if the host has one. */
export const newFileAddress = (file: string) =>
  handbook.organization.gitHost.newFile?.replaceAll('{path}', file).replaceAll('{value}', '');

/** The content files that hold these entries, sorted. */
export const filesOf = (entries: readonly { at: Place }[]) => [...new Set(entries.map(({ at }) => at.file))].sort();

const knownHtml = new Map<InlineMarkdown, SafeHtml>();

/** A text field of the data as HTML: made once, for all pages that show it. */
export function siteInlineHtml(text: InlineMarkdown): SafeHtml {
  const html = knownHtml.get(text) ?? inlineHtml(text, handbook.organization.site);
  knownHtml.set(text, html);
  return html;
}

/** Says whose day decides, after a date: "by the day in Los Angeles". */
export const byItsDay = whoseDay(handbook.organization.timeZone);

/** The readable name of a role. */
export const roleName = (id: string) => handbook.organization.roles.find((role) => role.id === id)?.name ?? id;
