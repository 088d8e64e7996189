import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { DEFAULT_CONTENT } from '../../model/content-folder.ts';
import { today } from '../../model/today.ts';
import { chapterId, generatedChapter } from './generated-chapter.ts';

const SECTION = `title: Generated chapters
summary: Made by npm run bench to measure the build.
order: 990
`;

/**
 * Writes a content folder: the default content and a section of generated chapters.
 * @param folder where; it must not exist yet
 * @param chapters how many
 */
export function writeGeneratedContent(folder: string, chapters: number): void {
  cpSync(DEFAULT_CONTENT, folder, { recursive: true });
  const section = join(folder, 'handbook', 'bench');
  mkdirSync(section, { recursive: true });
  writeFileSync(join(section, 'section.yaml'), SECTION);
  const setting = { owner: firstRole(), date: today() };
  for (let number = 1; number <= chapters; number += 1) {
    writeFileSync(join(section, `${chapterId(number)}.mdx`), generatedChapter(number, setting));
  }
}

function firstRole(): string {
  const text = readFileSync(join(DEFAULT_CONTENT, 'organization.yaml'), 'utf8');
  const { roles }: { roles: { id: string }[] } = parse(text);
  const [first] = roles;
  if (!first) throw new Error('content/organization.yaml lists no roles.');
  return first.id;
}
