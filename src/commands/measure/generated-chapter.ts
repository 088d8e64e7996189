import { sentence } from './generated-words.ts';
import { seeded } from './seeded.ts';

const SECTIONS = 5;
const PARAGRAPHS = 3;
const SENTENCES = 5;

/** Front matter that differs from one organisation to another. */
export interface ChapterSetting {
  /** A role of organization.yaml. */
  owner: string;
  /** The date of effect and review, YYYY-MM-DD. */
  date: string;
}

/** Chapters in one generated section: as many as a reader's navigation can hold. */
const PER_SECTION = 25;

/** The section of the nth generated chapter: bench-001. */
export const sectionId = (number: number): string =>
  `bench-${String(Math.ceil(number / PER_SECTION)).padStart(3, '0')}`;

/** The id of the nth generated chapter: bench-001/chapter-00001. */
export const chapterId = (number: number): string => `${sectionId(number)}/chapter-${String(number).padStart(5, '0')}`;

/**
 * A chapter of about 900 words with headings, a list, a table and a link: as heavy as a real one.
 * The same number gives the same text.
 */
export function generatedChapter(number: number, { owner, date }: ChapterSetting): string {
  const random = seeded(number);
  const sections = Array.from({ length: SECTIONS }, (_, index) => section(index + 1, number, random));
  return `---
title: Generated chapter ${number}
summary: ${sentence(random)}
order: ${number}
owner: ${owner}
effective: ${date}
reviewed: ${date}
---

${sections.join('\n\n')}
`;
}

function section(index: number, number: number, random: () => number): string {
  const paragraphs = Array.from({ length: PARAGRAPHS }, () =>
    Array.from({ length: SENTENCES }, () => sentence(random)).join(' '),
  );
  const previous = chapterId(Math.max(1, number - 1));
  return [
    `## Part ${index} of chapter ${number}`,
    ...paragraphs,
    `- ${sentence(random)}\n- ${sentence(random)}\n- See [the chapter before](/handbook/${previous}/).`,
    `| Case | Answer |\n| --- | --- |\n| ${sentence(random)} | ${sentence(random)} |`,
  ].join('\n\n');
}
