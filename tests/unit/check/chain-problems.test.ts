import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { chainProblems } from '../../../src/check/chain-problems.ts';
import { checkContentFiles } from '../../../src/check/check-content.ts';
import { readFiles } from '../../../src/model/read/files.ts';
import { publishedVersions } from '../../../src/model/read/published-versions.ts';
import { readRecords } from '../../../src/model/read/records.ts';
import type { PublishedContent } from '../../../src/model/schema/normative-parts.ts';
import type { VersionManifest } from '../../../src/model/schema/version-snapshot.ts';
import { partsOf } from '../../../src/model/version-parts.ts';
import { compacted } from '../../../src/versions/compact.ts';
import { partDigest } from '../../../src/versions/part-digest.ts';
import { versionDigests } from '../../../src/versions/version-digests.ts';
import { FIRST_ORGANISATION } from '../../fixtures/first-organisation.ts';
import { ITS_DAY, SECOND_ORGANISATION } from '../../fixtures/second-organisation.ts';
import { linesOf, SOUND, TODAY } from '../model/fixture.ts';
import { filesOf, published, replaced, textsOf, type Texts } from '../versions/published-files.ts';

/** Three versions: that of the organisation, and two with a rule reworded in each. */
function threeVersions(folder: string, rules: string, today: string): Texts {
  const reword = (texts: Texts, word: string) =>
    published(texts, rules, /(\n {4}reason: (?:>-\n +)?)/, `$1${word} `, today);
  return reword(reword(textsOf(readFiles(folder).files), 'Second.'), 'Third.');
}

const ORGANISATIONS = [
  ['the smallest content', threeVersions(SOUND, 'rules/rules.yaml', TODAY), TODAY],
  ['the first organisation', threeVersions(FIRST_ORGANISATION, 'rules/base.yaml', '2026-11-28'), '2026-11-28'],
  ['the second organisation', threeVersions(SECOND_ORGANISATION, 'rules/grundregeln.yaml', ITS_DAY), ITS_DAY],
] as const;

/** The file that says the rules of the first version: an older engine wrote all of it into one. */
const rulesOfFirst = (texts: Texts) =>
  texts.has('versions/1/rules.json') ? 'versions/1/rules.json' : 'versions/1.json';

/** The parts of a version with the digests of what they now say. */
function fitted(manifest: VersionManifest, content: PublishedContent): VersionManifest {
  const digests = [...partsOf(content)].map(([name, part]) => [name, { in: 1, digest: partDigest(part) }]);
  return { ...manifest, parts: Object.fromEntries(digests) as VersionManifest['parts'] };
}

const editedLines = (texts: Texts, today: string) =>
  linesOf(checkContentFiles(filesOf(texts), { today }).problems.filter(({ kind }) => kind === 'edited-version'));

for (const [organisation, texts, today] of ORGANISATIONS) {
  test(`${organisation}: versions as they were published are in order, whatever engine wrote them`, () => {
    const { handbook, problems } = checkContentFiles(filesOf(texts), { today });
    assert.deepEqual(linesOf(problems.filter(({ file }) => file.startsWith('versions/'))), []);
    assert.deepEqual(
      handbook?.versions.map(({ number, manifest }) => [number, manifest?.schemaVersion]),
      [
        [1, texts.has('versions/1/rules.json') ? 2 : undefined],
        [2, 3],
        [3, 3],
      ],
    );
  });

  test(`${organisation}: an edit of an old version is found, and said of that version alone`, () => {
    const ofFirst = replaced(texts, rulesOfFirst(texts), '"reason": "', '"reason": "Not so. ');
    const [first, ...others] = editedLines(ofFirst, today);
    assert.ok(
      first?.startsWith(`content/${rulesOfFirst(texts)}:1:1  edited-version  version 1 was edited after`),
      first,
    );
    assert.deepEqual(others, []);

    const ofSecond = replaced(texts, 'versions/2/rules.json', '"reason": "', '"reason": "Not so. ');
    const [second, ...rest] = editedLines(ofSecond, today);
    assert.match(second ?? '', /versions\/2\/rules\.json:1:1 {2}edited-version {2}version 2 was edited .*`rules`/);
    assert.deepEqual(rest, []);
  });

  test(`${organisation}: an edit with its own digests made to fit is found by the version after it`, () => {
    const edited = replaced(texts, rulesOfFirst(texts), '"reason": "', '"reason": "Not so. ');
    const [version] = publishedVersions(readRecords(filesOf(edited).files).records);
    const manifest = version?.manifest && fitted(version.manifest, version.published ?? version.content);
    const [digest] = versionDigests(version ? [{ ...version, ...(manifest && { manifest }) }] : []);
    const fitting = new Map([
      ...replaced(edited, 'versions/1.yaml', /^snapshot: .*/m, `snapshot: ${digest}`),
      ...(manifest ? [['versions/1.json', JSON.stringify(manifest)] as const] : []),
    ]);
    const lines = editedLines(fitting, today);
    assert.equal(lines.length, 1);
    assert.match(lines[0] ?? '', /versions\/1\.json:1:1 .*version 1 was edited .* versions\/2\.json states /);
  });

  test(`${organisation}: the versions of older engines can be split into parts, and every digest stays`, () => {
    const { records } = readRecords(filesOf(texts).files);
    const versions = publishedVersions(records);
    const split = compacted(versions);
    assert.deepEqual(
      split.map(({ number }) => number),
      texts.has('versions/1/rules.json') ? [] : [1],
    );
    const files = split.flatMap((version) => version.files.map(({ path, text }) => [path, text] as const));
    const rewritten = new Map([...texts, ...files]);
    const read = publishedVersions(readRecords(filesOf(rewritten).files).records);
    assert.deepEqual(versionDigests(read), versionDigests(versions));
    assert.deepEqual(
      read.map(({ content }) => content),
      versions.map(({ content }) => content),
    );
    assert.deepEqual(editedLines(rewritten, today), []);
    assert.deepEqual(compacted(read), []);
  });
}

const [, SMALLEST] = ORGANISATIONS[0];

/** Returns what the check says of the versions alone. */
function problemsOf(texts: Texts) {
  const { records, problems } = readRecords(filesOf(texts).files.filter(({ path }) => path.startsWith('versions/')));
  return [...problems, ...chainProblems(records, publishedVersions(records))];
}

test('whatever value of whatever file of a version is edited, that version is named', () => {
  const paths = [...SMALLEST.keys()].filter((path) => /^versions\/.*\.json$/.test(path));
  assert.ok(paths.length >= 4);
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.nat(), (path, at) => {
      const text = SMALLEST.get(path) ?? '';
      const values = [...text.matchAll(/: ("[^"]*"|\d+|true|false)/g)];
      const { index, 0: found } = values[at % values.length] ?? assert.fail(`${path} holds no value`);
      const other = found.endsWith('"') ? `${found.slice(0, -1)}x"` : ': 77';
      const problems = problemsOf(
        new Map([...SMALLEST, [path, text.slice(0, index) + other + text.slice(index + found.length)]]),
      );
      const number = path.split(/[/.]/)[1];
      assert.ok(
        problems.some(({ file, severity }) => severity === 'error' && file.split(/[/.]/)[1] === number),
        `${path}: ${found} became ${other}, and ${JSON.stringify(linesOf(problems))}`,
      );
    }),
    { numRuns: 60 },
  );
});

const without = (path: string): Texts => new Map([...SMALLEST].filter(([other]) => other !== path));

test('a part that is gone, and one that no version names, are told', () => {
  assert.match(
    linesOf(problemsOf(without('versions/2/rules.json'))).join('\n'),
    /versions\/2\.json:\d+:\d+ {2}incomplete-version {2}version 2 is made of versions\/2\/rules\.json, which is missing\./,
  );
  const stray = new Map([...SMALLEST, ['versions/2/uses.json', '{ "part": "uses", "entries": [] }']]);
  assert.match(
    linesOf(problemsOf(stray)).join('\n'),
    /^\S*versions\/2\/uses\.json:1:1 {2}unexpected-file {2}version 2 is not made of this file/,
  );
  assert.match(
    linesOf(problemsOf(without('versions/3.json'))).join('\n'),
    /versions\/3\/rules\.json:1:1 {2}incomplete-version {2}this is a part of version 3, and versions\/3\.json is missing\./,
  );
});

test('a note from which the digest was taken says what it was', () => {
  const digest = /^snapshot: (.*)$/m.exec(SMALLEST.get('versions/2.yaml') ?? '')?.[1];
  const lines = linesOf(problemsOf(replaced(SMALLEST, 'versions/2.yaml', /^snapshot: .*$/m, '')));
  assert.equal(lines.length, 1);
  assert.match(lines[0] ?? '', new RegExp(`versions/2\\.yaml:\\d+:1 {2}missing-key .*snapshot: ${digest}$`));
});

test('a field that no version has is refused', () => {
  const text = replaced(SMALLEST, 'versions/2/rules.json', '"kind"', '"kinnd": 1, "kind"');
  assert.match(
    linesOf(problemsOf(text)).join('\n'),
    /versions\/2\/rules\.json:2:\d+ {2}unknown-key {2}`kinnd` is not a field here\. Did you mean `kind`\?/,
  );
});

test('one entry a line, and only the lists that changed', () => {
  const paths = [...SMALLEST.keys()].filter((path) => path.startsWith('versions/3'));
  assert.deepEqual(paths.sort(), ['versions/3.json', 'versions/3.yaml', 'versions/3/rules.json']);
  const lines = (SMALLEST.get('versions/3/rules.json') ?? '').trimEnd().split('\n');
  const before = (SMALLEST.get('versions/2/rules.json') ?? '').trimEnd().split('\n');
  assert.equal(lines[0], '{ "part": "rules", "entries": [');
  assert.equal(lines.at(-1), '] }');
  const ids = lines.slice(1, -1).map((line) => (JSON.parse(line.replace(/,$/, '')) as { id: string }).id);
  assert.deepEqual(ids, [...ids].sort());
  assert.equal(
    lines.filter((line) => !before.includes(line)).length,
    1,
    'a reworded rule is one line of the difference',
  );
});
