import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publicationProblems } from '../../../src/check/publication-problems.ts';
import { publication, type Publication } from '../../../src/versions/publish.ts';
import { check, soundText, soundWith } from '../model/fixture.ts';
import { EDITS, edited, stated, type Edit } from './editions.ts';

function published(edits: Edit[], options?: { replace: boolean }): Publication {
  const result = publication(edited(...edits), options);
  if ('refused' in result) throw new Error(result.refused);
  return result;
}

function refused(edits: Edit[], options?: { replace: boolean }): string {
  const result = publication(edited(...edits), options);
  assert.ok('refused' in result, 'it was published');
  return result.refused;
}

test('an owner edits, raises the version, publishes, fills in the note, and the check passes', () => {
  const edits = [EDITS.condition, stated(2, '2026-12-01')];
  const { number, snapshot, note } = published(edits);
  assert.deepEqual(
    [number, snapshot.map(({ path }) => path), note.path],
    [
      2,
      // Version 1 is of an older engine, which had other fields for traits.
      [
        'versions/2.json',
        'versions/2/rules.json',
        'versions/2/traits.json',
        'versions/2/tools.json',
        'versions/2/paths.json',
      ],
      'versions/2.yaml',
    ],
  );
  const files = {
    'rules/rules.yaml': soundText('rules/rules.yaml').replace(EDITS.condition[1], EDITS.condition[2]),
    'organization.yaml': soundText('organization.yaml').replace(edits[1]?.[1] ?? '', edits[1]?.[2] ?? ''),
    ...Object.fromEntries(snapshot.map(({ path, text }) => [path, text])),
  };
  const unfilled = check(soundWith({ ...files, [note.path]: note.text }));
  assert.deepEqual(
    unfilled.problems.map(({ file, message }) => `${file} ${message}`),
    ['versions/2.yaml `summary` takes text; found nothing.'],
  );
  const filled = note.text.replace(/summary:$/m, 'summary: Product code names its tool.');
  const { handbook, problems } = check(soundWith({ ...files, [note.path]: filled }));
  assert.ok(handbook);
  assert.deepEqual([...problems, ...publicationProblems(handbook)], []);
  assert.equal(handbook.versions.length, 2);
});

test('the note tells what changed and which answers, and asks for the rest', () => {
  assert.equal(
    published([EDITS.scope, stated(2)]).note.text,
    `# Version 2 of the policy. Written by npm run publish-version; fill in what is empty and commit it with the change.
#
# Changed since version 1:
# - rule RED-01: scope changed
#
# Answers that change on its first day:
# - 2 answers become prohibited (were conditional): any division, Alpha, any data, Product code
# - 2 answers become prohibited (were approval): any division, A tool that is not listed, any data, Product code
#
# summary: one or two sentences: what changed, and what people do differently.

kind: material
summary:

# The digest of the snapshot. Leave it as it is: the check uses it to detect later edits.
snapshot: ${published([EDITS.scope, stated(2)]).digest}
`,
  );
});

test('where only wording changed, the note leaves the choice and shows how to approve it', () => {
  assert.equal(
    published([EDITS.reworded, EDITS.item, stated(2)]).note.text,
    `# Version 2 of the policy. Written by npm run publish-version; fill in what is empty and commit it with the change.
#
# Changed since version 1:
# - rule RED-01: text reworded
# - item company-login: statement reworded
#
# kind: material, when people must read what changed and agree again; minor, when nobody needs to do anything.
# For minor, say who approved that the new wording means the same:
#
# wordingFixes:
#   approvedBy: owner
#   ids: [RED-01, company-login]
#
# summary: one or two sentences: what changed, and what people do differently.

kind:
summary:

# The digest of the snapshot. Leave it as it is: the check uses it to detect later edits.
snapshot: ${published([EDITS.reworded, EDITS.item, stated(2)]).digest}
`,
  );
});

test('the same content is published as the same bytes', () => {
  assert.deepEqual(published([EDITS.scope, stated(2)]), published([EDITS.scope, stated(2)]));
});

test('the first version needs no version before it', () => {
  const result = publication({ ...edited(), versions: [], completions: [] });
  assert.ok('note' in result);
  assert.match(
    result.note.text,
    /# The first published version\.\n[^]*\n\nkind: material\nsummary:\n\n# [^\n]+\nsnapshot: [0-9a-f]{64}\n$/,
  );
});

const REFUSALS: [what: string, edits: Edit[], says: RegExp][] = [
  ['nothing changed', [], /^There is nothing to publish: .* version 1 holds[^]*set policy\.version to 2/],
  ['only what binds nobody changed', [EDITS.fact], /^There is nothing to publish/],
  [
    'the version is not raised',
    [EDITS.scope],
    /^Version 1 is already published .*RED-01: scope changed\.\nSet policy\.version/,
  ],
  ['the version is raised without a change', [stated(2)], /^Nothing normative changed since version 1/],
  [
    'a version is left out',
    [EDITS.scope, stated(3)],
    /the last published is 1, so the next is 2\.\nSet policy\.version to 2\.$/,
  ],
];
for (const [what, edits, says] of REFUSALS) {
  test(`${what}: refused, with what to do`, () => assert.match(refused(edits), says));
}

test('a version cannot begin before the last one', () => {
  const handbook = edited(EDITS.reworded);
  const organization = { ...handbook.organization, policy: { version: 2, date: '2026-10-01' } };
  const result = publication({ ...handbook, organization });
  assert.ok('refused' in result);
  assert.match(result.refused, /dated 2026-10-01, before version 1 took effect on 2026-11-01\.\nSet policy\.date/);
});

test('a version that a record rests on is never replaced', () => {
  assert.match(
    refused([EDITS.reworded], { replace: true }),
    /^Version 1 stays as it is: the completion record completions\/mira-k\/engineers\.json rests on it\.\nSet policy\.version to 2/,
  );
});

test('a version that nobody completed can be written anew', () => {
  const handbook = { ...edited(EDITS.reworded), completions: [] };
  const result = publication(handbook, { replace: true });
  assert.ok('snapshot' in result);
  assert.match(result.snapshot.map(({ text }) => text).join(''), /any outside model/);
  assert.match(
    refused([EDITS.scope, stated(2)], { replace: true }),
    /^--replace writes the last published version anew, which is 1/,
  );
});
