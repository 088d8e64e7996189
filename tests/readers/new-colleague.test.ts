import assert from 'node:assert/strict';
import { test } from 'node:test';
import { currentOn } from '../../src/basics/current-on.ts';
import { chapterPath, checklistPath, faqPath, trainingPagePath } from '../../src/model/paths.ts';
import { inForce, linkedFrom, wordsOf } from './site-in-force.ts';

const { today, chapters, checklists, faq, glossary, trainingPaths } = inForce;
const one = (text: string) => text.replaceAll(/\s+/g, ' ');

test('every chapter can be opened from the list of chapters or a start page, and says its title', () => {
  const listed = new Set([...linkedFrom('/handbook/'), ...linkedFrom('/')]);
  for (const { id, title } of chapters) {
    assert.ok(listed.has(chapterPath(id)), id);
    assert.ok(wordsOf(chapterPath(id)).includes(one(title)), id);
  }
});

test('every training path is on the list, and can be read to its last step without script', () => {
  const listed = linkedFrom('/training/');
  for (const { id, title, steps } of currentOn(trainingPaths, today)) {
    const path = trainingPagePath(id);
    assert.ok(listed.has(path), id);
    const words = wordsOf(path);
    assert.ok(words.includes(one(title)), id);
    for (const step of steps) assert.ok(words.includes(one(titleOf(step))), `${id}: ${titleOf(step)}`);
  }
});

test('every self-assessment can be opened, and says each of its statements', () => {
  const listed = linkedFrom('/checks/');
  for (const { id, groups } of currentOn(checklists, today)) {
    assert.ok(listed.has(checklistPath(id)), id);
    for (const { title } of groups) assert.ok(wordsOf(checklistPath(id)).includes(one(title)), `${id}: ${title}`);
  }
});

test('every question and every term of the glossary is found', () => {
  const listed = linkedFrom('/faq/');
  for (const { id } of faq) assert.ok(listed.has(faqPath(id)), id);
  const glossaryPages = [
    '/glossary/',
    ...[...linkedFrom('/glossary/')].filter((path) => path.startsWith('/glossary/')),
  ];
  const words = glossaryPages.map((path) => wordsOf(path)).join(' ');
  for (const { name } of currentOn(glossary, today)) assert.ok(words.includes(one(name)), name);
});

/** Returns what a step is called: its own title, or that of what is read or done in it. */
function titleOf(step: (typeof trainingPaths)[number]['steps'][number]): string {
  if ('title' in step) return step.title;
  const found =
    step.kind === 'read'
      ? chapters.find(({ id }) => id === step.chapter)
      : checklists.find(({ id }) => id === step.checklist);
  return found?.title ?? assert.fail(`${step.id} names nothing`);
}
