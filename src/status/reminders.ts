import { readableDate } from '../words/format.ts';
import { count } from '../basics/words.ts';
import { absoluteAddress } from '../model/address.ts';
import { has } from '../model/parts.ts';
import { ownerStatusPath } from '../model/paths.ts';
import type { Handbook } from '../model/handbook.ts';
import { linkWordsAsMarkdown, wordsAsMarkdown } from '../model/words-as-markdown.ts';
import type { OwnerStatus } from './owner-status.ts';

/** An issue for whoever holds a role: what is due. */
export interface Reminder {
  owner: string;
  /** Handles of the people who hold the role, as far as people.yaml says. */
  holders: readonly string[];
  title: string;
  /** Markdown. */
  body: string;
  /** Says how many things are due. */
  due: number;
}

/** Returns one issue for each role that has something to do, in the order of organization.yaml; none for the others. */
export function remindersOf(handbook: Handbook, status: OwnerStatus): Reminder[] {
  const { organization } = handbook;
  return organization.roles.flatMap(({ id, name }): Reminder[] => {
    const sections = sectionsOf(handbook, status, id);
    const due = sections.reduce((sum, { lines }) => sum + lines.length, 0);
    if (due === 0) return [];
    const holders = status.roles?.find(({ role }) => role === id)?.holders ?? [];
    const body = [
      `As of ${readableDate(status.asOf)}, up to ${readableDate(status.until)}.${heldBy(holders, status)}`,
      ...sections
        .filter(({ lines }) => lines.length > 0)
        .map(({ title, lines }) => [`## ${title}`, '', ...shown(lines)].join('\n')),
      ...(has(handbook, 'status') ? [`All of it: ${absoluteAddress(organization.site, ownerStatusPath)}`] : []),
    ].join('\n\n');
    return [{ owner: id, holders, title: `${name}: ${count(due, 'thing')} due in the handbook`, body, due }];
  });
}

/** Lines of a section at most: an issue holds 65,536 characters. */
const MOST_LINES = 50;

function shown(lines: readonly string[]): string[] {
  const left = lines.length - MOST_LINES;
  return [
    ...lines.slice(0, MOST_LINES).map((line) => `- [ ] ${line}`),
    ...(left > 0 ? [`- [ ] and ${left} more, as the page below shows`] : []),
  ];
}

function heldBy(holders: readonly string[], { roles }: OwnerStatus): string {
  if (holders.length > 0) return ` For ${holders.map((handle) => `@${handle}`).join(', ')}.`;
  return roles === undefined ? '' : ' Nobody holds this role.';
}

interface Section {
  title: string;
  lines: string[];
}

function sectionsOf(handbook: Handbook, status: OwnerStatus, role: string): Section[] {
  const { site, gitHost } = handbook.organization;
  const link = (title: string, path: string) => `[${linkWordsAsMarkdown(title)}](${absoluteAddress(site, path)})`;
  const edit = (file: string, line?: number) =>
    `[${linkWordsAsMarkdown(line === undefined ? 'edit' : `${file}:${line}`)}](${gitHost.edit.replaceAll('{path}', file)}${line === undefined ? '' : `#L${line}`})`;
  const due = ({ due: day, isOverdue }: { due: string; isOverdue: boolean }) =>
    `${isOverdue ? '**overdue** since' : 'due on'} ${readableDate(day)}`;
  return [
    {
      title: 'Review',
      lines: status.reviews
        .filter(({ owner }) => owner === role)
        .map((review) => `${link(review.title, review.path)}, ${due(review)} (${edit(review.file)})`),
    },
    {
      title: 'Open these sources again',
      lines:
        handbook.reviews.source?.owner === role
          ? status.sources.map((source) => `${link(source.title, source.path)}, ${due(source)} (${edit(source.file)})`)
          : [],
    },
    {
      title: 'Begins or ends',
      lines: status.dates
        .filter(({ owner }) => owner === role)
        .map(({ day, title, path }) => `${readableDate(day)}: ${link(title, path)}`),
    },
    {
      title: 'Warnings of the check',
      lines: status.warnings
        .filter(({ owner }) => owner === role)
        .map(({ file, line, kind, message }) => `${edit(file, line)} ${kind}: ${wordsAsMarkdown(message)}`),
    },
  ];
}
