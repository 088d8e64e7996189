import { reminderWords as words } from '#words/reminders.ts';
import { readableDate } from '../words/format.ts';
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
      `${words.asOf(readableDate(status.asOf), readableDate(status.until))}${heldBy(holders, status)}`,
      ...sections
        .filter(({ lines }) => lines.length > 0)
        .map(({ title, lines }) => [`## ${title}`, '', ...shown(lines)].join('\n')),
      ...(has(handbook, 'status') ? [words.allOfIt(absoluteAddress(organization.site, ownerStatusPath))] : []),
    ].join('\n\n');
    return [{ owner: id, holders, title: words.title(name, due), body, due }];
  });
}

/** Lines of a section at most: an issue holds 65,536 characters. */
const MAX_LINES = 50;

function shown(lines: readonly string[]): string[] {
  const left = lines.length - MAX_LINES;
  return [
    ...lines.slice(0, MAX_LINES).map((line) => `- [ ] ${line}`),
    ...(left > 0 ? [`- [ ] ${words.more(left)}`] : []),
  ];
}

function heldBy(holders: readonly string[], { roles }: OwnerStatus): string {
  if (holders.length > 0) return words.heldBy(holders.map((handle) => `@${handle}`));
  return roles === undefined ? '' : words.heldByNobody;
}

interface Section {
  title: string;
  lines: string[];
}

function sectionsOf(handbook: Handbook, status: OwnerStatus, role: string): Section[] {
  const { site, gitHost } = handbook.organization;
  const link = (title: string, path: string) => `[${linkWordsAsMarkdown(title)}](${absoluteAddress(site, path)})`;
  const edit = (file: string, line?: number) =>
    `[${linkWordsAsMarkdown(line === undefined ? words.edit : `${file}:${line}`)}](${gitHost.edit.replaceAll('{path}', file)}${line === undefined ? '' : `#L${line}`})`;
  const due = ({ due: day, isOverdue }: { due: string; isOverdue: boolean }) =>
    isOverdue ? words.overdueSince(readableDate(day)) : words.dueOn(readableDate(day));
  return [
    {
      title: words.sections.reviews,
      lines: status.reviews
        .filter(({ owner }) => owner === role)
        .map((review) => words.review(link(review.title, review.path), due(review), edit(review.file))),
    },
    {
      title: words.sections.sources,
      lines:
        handbook.reviews.source?.owner === role
          ? status.sources.map((source) =>
              words.review(link(source.title, source.path), due(source), edit(source.file)),
            )
          : [],
    },
    {
      title: words.sections.dates,
      lines: status.dates
        .filter(({ owner }) => owner === role)
        .map(({ day, title, path }) => words.date(readableDate(day), link(title, path))),
    },
    {
      title: words.sections.warnings,
      lines: status.warnings
        .filter(({ owner }) => owner === role)
        .map(({ file, line, kind, message }) => words.warning(edit(file, line), kind, wordsAsMarkdown(message))),
    },
  ];
}
