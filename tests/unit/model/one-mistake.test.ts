import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check, soundText, soundWith } from './fixture.ts';

/** The places that are reported when the text of one sound file is changed. */
function placesAfter(path: string, change: (text: string) => string): string[] {
  const changed = change(soundText(path));
  assert.notEqual(changed, soundText(path), 'the change changes nothing');
  return check(soundWith({ [path]: changed })).problems.map(({ file, line, kind }) => `${file}:${line} ${kind}`);
}

const BROKEN = (text: string) => text.replace(': ', ': : ');

for (const [path, line] of [
  ['organization.yaml', 1],
  ['rules/rules.yaml', 1],
  ['sources/sources.yaml', 1],
  ['glossary/terms.yaml', 1],
  ['terms/terms.yaml', 1],
  ['tools/alpha.yaml', 1],
  ['checklists/before-you-start.yaml', 1],
  ['training/scenarios/labels.yaml', 1],
  ['handbook/guide/section.yaml', 1],
  ['handbook/guide/first-steps.mdx', 2],
  ['checks/log-review.mdx', 2],
] as const) {
  test(`a slip in ${path} is the only thing reported, although others refer to what it holds`, () => {
    assert.deepEqual(placesAfter(path, BROKEN), [`${path}:${line} yaml-syntax`]);
  });
}

test('an entry without a readable id does not make others refer to nothing', () => {
  assert.deepEqual(
    placesAfter('rules/rules.yaml', (text) => text.replace('- id: RED-01', '- di: RED-01')),
    ['rules/rules.yaml:39 unknown-key'],
  );
});

test('a vocabulary that is missing is reported once', () => {
  assert.deepEqual(
    placesAfter('organization.yaml', (text) => text.replace('\nroles:', '\nrolls:')),
    ['organization.yaml:23 unknown-key'],
  );
});

test('several mistakes in several files are all reported in one run, by file and line', () => {
  const { problems } = check(
    soundWith({
      'tools/alpha.yaml': soundText('tools/alpha.yaml')
        .replace('vendor:', 'vendr:')
        .replace('owner: owner', 'owner: ownr'),
      'checks/log-review.mdx': `${soundText('checks/log-review.mdx')}\n<b>x</b> [y](/nowhere/)\n\n#### Deep\n`,
      'faq/May I start.md': soundText('faq/may-i-start.mdx'),
      'faq/may-i-start.mdx': undefined,
    }),
  );
  assert.deepEqual(
    problems.map(({ file, line, kind }) => `${file}:${line} ${kind}`),
    [
      'checks/log-review.mdx:21 forbidden-markup',
      'checks/log-review.mdx:21 dead-link',
      'checks/log-review.mdx:23 heading-level',
      'faq/May I start.md:1 wrong-file-name',
      'tools/alpha.yaml:2 unknown-key',
      'tools/alpha.yaml:18 unknown-reference',
    ],
  );
});
