import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publicationProblems } from '../../../src/check/publication-problems.ts';
import { checkDigest, itemDigest } from '../../../src/model/digest.ts';
import type { Handbook } from '../../../src/model/handbook.ts';
import { readContent } from '../../../src/model/read/read-content.ts';
import { acknowledgedDigest } from '../../../src/versions/acknowledged.ts';
import { changesSince } from '../../../src/versions/changes-since.ts';
import { firstWording } from '../../../src/versions/first-wording.ts';
import { normativeChanges } from '../../../src/versions/normative-changes.ts';
import { normativeContent } from '../../../src/versions/normative-content.ts';
import { publishedContent } from '../../../src/versions/published-content.ts';
import { publication } from '../../../src/versions/publish.ts';
import { ITS_DAY, SECOND_ORGANISATION } from '../../fixtures/second-organisation.ts';
import { handbook as byDefault } from '../api/default-handbook.ts';
import { inlineOf } from '../model/markdown-of.ts';

const second = readContent(SECOND_ORGANISATION, { today: ITS_DAY }).handbook;
if (!second) throw new Error('The second organisation cannot be read.');

/** The handbook with the first item of its first list saying how in these words. */
function withHow(handbook: Handbook, how: string): Handbook {
  const changed = structuredClone(handbook);
  const item = changed.checklists[0]?.groups[0]?.items[0];
  if (!item) throw new Error('There is no item.');
  item.how = inlineOf(how);
  return changed;
}

/** The same, published as version 1. */
function published(handbook: Handbook): Handbook {
  const [note] = handbook.versions.map((version) => version.note);
  if (!note) throw new Error('There is no version.');
  return { ...handbook, versions: [{ number: 1, content: normativeContent(handbook), note }] };
}

const FROM = 'Read [the **first** hour](/handbook/old/name/#do-this), then [RED-01](/policy/#RED-01).';
const WITH_A_CHAPTER = FROM.replace('old/name/#do-this', 'new/other-name/#do-that');
const CHANGES: [what: string, how: string][] = [
  ['leads to another rule', FROM.replace('#RED-01)', '#RED-02)')],
  ['says something else', WITH_A_CHAPTER.replace('hour', 'day')],
  ['leads outside', FROM.replace('/handbook/old/name/', 'https://example.org/')],
  ['leads to a list', FROM.replace('/handbook/old/name/', '/checklists/old/')],
  ['has lost its link', FROM.replace(/\[(the .*?)\]\(.*?\)/, '$1')],
];

for (const [name, handbook] of [
  ['the default content', byDefault],
  ['a second organisation', second],
] as const) {
  const before = published(withHow(handbook, FROM));
  const path = before.trainingPaths.find((one) => {
    const list = before.checklists[0]?.id ?? '';
    return normativeContent(before).paths.some(({ id, checklists }) => id === one.id && checklists.includes(list));
  });
  const item = (of: Handbook) => {
    const found = of.checklists[0]?.groups[0]?.items[0];
    assert.ok(found);
    return found;
  };

  test(`${name}: a link that follows a renamed chapter makes no version, and no record or tick is outdated`, () => {
    const after = { ...withHow(before, WITH_A_CHAPTER), versions: before.versions };
    assert.notEqual(item(after).how, item(before).how);
    assert.deepEqual(publicationProblems(after), []);
    assert.match(JSON.stringify(publication(after)), /There is nothing to publish/);
    const digest = (content: ReturnType<typeof normativeContent>) => acknowledgedDigest(content, path?.id ?? '');
    const [version] = before.versions;
    assert.ok(version);
    // The version's own digest, as records carry it, is what the page goes on writing.
    assert.equal(digest(publishedContent(after)), digest(version.content));
    assert.equal(itemDigest(firstWording('items', item(after), after.versions)), itemDigest(item(before)));
  });

  test(`${name}: a tick outlives the version that takes the new address along`, () => {
    const moved = withHow(before, WITH_A_CHAPTER);
    const [version] = before.versions;
    assert.ok(version);
    const versions = [version, { ...version, number: 2, content: normativeContent(moved) }];
    assert.equal(itemDigest(firstWording('items', item(moved), versions)), itemDigest(item(before)));
    const reworded = withHow(before, 'Another way.');
    assert.equal(itemDigest(firstWording('items', item(reworded), versions)), itemDigest(item(reworded)));
    const [check] = before.checks;
    assert.ok(check);
    assert.equal(checkDigest(firstWording('checks', check, versions)), checkDigest(check));
  });

  for (const [what, how] of CHANGES) {
    test(`${name}: a text that ${what} binds to something else`, () => {
      const [old, now] = [normativeContent(before), normativeContent(withHow(before, how))];
      assert.deepEqual(
        normativeChanges(old, now).map(({ weight, what: did }) => [weight, did]),
        [['wording', 'changed']],
      );
      assert.ok(!path || changesSince(old, now, path.id)?.changed.length === 1);
    });
  }
}
