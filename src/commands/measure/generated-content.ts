import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { DEFAULT_CONTENT } from '../../model/content-folder.ts';
import { DEFAULT_TIME_ZONE } from '../../basics/time-zone.ts';
import { today } from '../../model/today.ts';
import { chapterId, generatedChapter, sectionId, type ChapterSetting } from './generated-chapter.ts';

const section = (id: string) => `title: Generated chapters ${id}
summary: Made by npm run bench to measure the build.
order: 990
`;

/**
 * Writes a content folder: the default content and sections of generated chapters.
 * @param folder where; it must not exist yet
 * @param chapters how many
 */
export function writeGeneratedContent(folder: string, chapters: number): void {
  cpSync(DEFAULT_CONTENT, folder, { recursive: true });
  writeGeneratedChapters(folder, chapters, generatedSetting());
}

/** Adds sections of generated chapters to a content folder. */
export function writeGeneratedChapters(folder: string, chapters: number, setting: ChapterSetting): void {
  const handbook = join(folder, 'handbook');
  for (let number = 1; number <= chapters; number += 1) {
    const id = sectionId(number);
    mkdirSync(join(handbook, id), { recursive: true });
    writeFileSync(join(handbook, id, 'section.yaml'), section(id));
    writeFileSync(join(handbook, `${chapterId(number)}.mdx`), generatedChapter(number, setting));
  }
}

/** Returns what generated content takes from the default content. */
export const generatedSetting = (): ChapterSetting => ({ owner: firstRole(), date: today(DEFAULT_TIME_ZONE) });

function firstRole(): string {
  const text = readFileSync(join(DEFAULT_CONTENT, 'organization.yaml'), 'utf8');
  const { roles }: { roles: { id: string }[] } = parse(text);
  const [first] = roles;
  if (!first) throw new Error('content/organization.yaml lists no roles.');
  return first.id;
}
