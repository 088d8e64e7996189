import type { Root } from 'mdast';
import { fieldLine, fieldOrDecision, openField } from '../field-line.ts';
import { writeMarkdown } from './write-markdown.ts';

/** Describes what a chapter says about itself, as far as it is known. */
export interface ChapterFacts {
  title: string | undefined;
  order: number;
  owner: string | undefined;
  roles: readonly string[];
  today: string;
}

/** Writes a chapter: what nobody has said yet is left open in its front matter. */
export function chapterText({ title, order, owner, roles, today }: ChapterFacts, body: Root): string {
  return [
    '---',
    fieldOrDecision('title', title?.slice(0, 200), 'what readers see.'),
    openField('summary', 'at most 60 words, for somebody who reads nothing else.'),
    fieldLine('order', order),
    fieldOrDecision('owner', owner, `one of ${roles.join(', ')}.`),
    fieldLine('effective', today),
    openField('reviewed', `the day on which you read this page against reality, such as ${today}.`),
    '---',
    '',
    writeMarkdown(body),
  ].join('\n');
}
