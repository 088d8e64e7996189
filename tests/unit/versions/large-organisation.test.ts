import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContentFiles } from '../../../src/check/check-content.ts';
import { fileFromBytes, MAX_BYTES, readFiles } from '../../../src/model/read/files.ts';
import { readContentFiles } from '../../../src/model/read/read-content.ts';
import type { VersionManifest } from '../../../src/model/schema/version-snapshot.ts';
import { normativeContent } from '../../../src/versions/normative-content.ts';
import { publication } from '../../../src/versions/publish.ts';
import { linesOf, SOUND, TODAY } from '../model/fixture.ts';
import { inlineOf } from '../model/markdown-of.ts';
import { LARGEST, largeOrganisation } from './large-organisation.ts';
import { filesOf, textsOf } from './published-files.ts';

test('the largest organisation publishes fifty versions and meets no limit', () => {
  const kept = [...textsOf(readFiles(SOUND).files)].filter(([path]) => !/^(?:versions|completions)\//.test(path));
  const texts = new Map([...kept, ...largeOrganisation()]);
  const { handbook: first, problems } = readContentFiles(filesOf(texts), { today: TODAY });
  assert.ok(first, linesOf(problems).join('\n'));
  // What was read is kept for the next reading.
  const handbook = structuredClone(first);
  for (let number = 1; number <= LARGEST.versions; number += 1) {
    // Each version rewords a rule and an item.
    handbook.organization.policy = { version: number, date: '2026-11-01' };
    const rule = handbook.rules[number] ?? assert.fail();
    const item = handbook.checklists[number]?.groups[0]?.items[0] ?? assert.fail();
    rule.text = inlineOf(`${rule.text} Since version ${number}.`);
    item.how = inlineOf(`${item.how} Since version ${number}.`);
    const version = publication(handbook);
    if ('refused' in version) throw new Error(version.refused);
    for (const { path, text } of version.snapshot) {
      const { problems: unreadable } = fileFromBytes(path, new TextEncoder().encode(text));
      assert.deepEqual(linesOf(unreadable), []);
      texts.set(path, text);
    }
    const note = { kind: 'material', summary: 'A change.', snapshot: version.digest } as const;
    texts.set(version.note.path, `kind: material\nsummary: A change.\nsnapshot: ${version.digest}\n`);
    const manifest = JSON.parse(version.snapshot[0]?.text ?? '') as VersionManifest;
    handbook.versions.push({
      number,
      content: structuredClone(normativeContent(handbook)),
      manifest,
      note: { ...note, summary: inlineOf(note.summary) },
    });
  }
  const latest = handbook.versions.at(-1)?.content ?? assert.fail();
  assert.ok(JSON.stringify(latest).length > MAX_BYTES, 'one version alone is beyond what a single file may hold');

  const names = (path: string) => /^versions\/(\d+)\//.exec(path)?.[1];
  const ofFirst = [...texts].filter(([path]) => names(path) === '1').length;
  assert.ok(ofFirst > LARGEST.checklists, 'the first holds everything');
  assert.deepEqual([...texts.keys()].filter((path) => names(path) === '50').sort(), [
    'versions/50/items/list-50.json',
    'versions/50/rules.json',
  ]);

  const read = checkContentFiles(filesOf(texts), { today: TODAY });
  const ofVersions = read.problems.filter(({ file, severity }) => file.startsWith('versions/') || severity === 'error');
  assert.deepEqual(linesOf(ofVersions), []);
  assert.deepEqual(
    read.handbook?.versions.map(({ content }) => content),
    handbook.versions.map(({ content }) => content),
  );
});
