import assert from 'node:assert/strict';
import { test } from 'node:test';
import { llmsText } from '../../../src/llms/llms-text.ts';
import { handbookOf, soundWith } from '../model/fixture.ts';

const handbook = handbookOf(soundWith({}));
const text = llmsText(handbook);

test('it begins with the title and a summary, as the convention wants', () => {
  const [title, , summary] = text.split('\n');
  assert.equal(title, `# ${handbook.organization.title}`);
  assert.match(summary ?? '', /^> \S/);
});

test('it says what binds, and where verdicts are looked up instead of guessed', () => {
  for (const path of ['policy/', 'api/v1/decisions.json', 'check-tool.mjs', 'decide/'])
    assert.ok(text.includes(`${handbook.organization.site}${path}`), path);
});

test('every chapter, tool, check, self-assessment, training path and question that is in force is linked, with a line about it', () => {
  const { chapters, tools, checks, checklists, trainingPaths, faq } = handbook;
  assert.notEqual(trainingPaths.length, 0);
  const entries = [chapters, tools, checks, checklists, trainingPaths, faq].flat();
  for (const entry of entries) {
    const name = 'question' in entry ? entry.question : 'name' in entry ? entry.name : entry.title;
    assert.match(text, new RegExp(`^- \\[${RegExp.escape(name)}\\]\\(https://\\S+\\.md\\): \\S.*$`, 'm'));
  }
  assert.notEqual(entries.length, 0);
});

test('what is retired is left out', () => {
  const tools = handbook.tools.map((tool) => ({ ...tool, retired: '2026-11-01' }));
  assert.doesNotMatch(llmsText({ ...handbook, tools }), /\/tools\//);
});

test('every line of a list is a link to a whole address', () => {
  const lists = text
    .slice(text.indexOf('\n## '))
    .split('\n')
    .filter((line) => line.startsWith('- '));
  for (const line of lists) assert.match(line, /^- \[.+\]\(https:\/\/[^\s)]+\): \S/);
});
