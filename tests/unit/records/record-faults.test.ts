import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { recordChanges, recordFaults } from '../../../src/records/guard/record-faults.mjs';
import { placeOfFile } from '../../../src/model/read/kind-of-file.ts';

const FILE = '100644';
const GONE = '000000';
const LINKS = { 'a symbolic link': '120000', 'a submodule': '160000' };

/** Returns the messages about one file that appears, is changed or goes. */
function faults(
  path: string,
  { author = 'tom', after = FILE, before = GONE, keepers = [''], content = 'content' } = {},
) {
  return recordFaults([{ path, before, after }], { author, keepers, content });
}

const OWN = 'content/completions/tom/engineers.json';

test('people add, change and remove their own records, wherever the content folder is', () => {
  for (const content of ['content', 'our/policy', '']) {
    const path = `${content ? `${content}/` : ''}completions/tom/engineers.json`;
    assert.deepEqual(faults(path, { content }), []);
    assert.deepEqual(faults(path, { content, before: FILE, after: GONE }), []);
    assert.equal(faults(path, { content, author: 'eve' }).length, 1);
    assert.equal(faults(path, { content, author: 'eve', keepers: ['mira-k', 'EVE'] }).length, 0);
  }
});

test('what is outside of the content folder is no record, and submodules there are not the guard’s', () => {
  for (const path of ['README.md', 'tests/completions/tom/engineers.json', 'contents/completions/tom/x.json'])
    assert.deepEqual(faults(path, { author: 'eve' }), []);
  assert.deepEqual(faults('engine', { after: '160000' }), []);
});

for (const [what, mode] of Object.entries(LINKS)) {
  test(`${what} is refused in the content folder, in its place and above it, also of those who keep the records`, () => {
    for (const path of [
      'our',
      'Our/Content',
      'our/content',
      'our/content/handbook/notes',
      'our/content/completions',
      'our/content/completions/tom',
      'our/content/completions/tom/engineers.json',
    ]) {
      const [said, ...more] = faults(path, { after: mode, keepers: ['tom'], content: 'our/content' });
      assert.match(said ?? '', new RegExp(`^${path} is ${what}\\. The content folder holds plain files only`));
      assert.deepEqual(more, []);
    }
  });
}

for (const path of [
  'content/completions',
  'content/completions/tom',
  'content/completions/.gitattributes',
  'content/Completions/tom/engineers.json',
  'Content/completions/tom/engineers.json',
  'content/completion\u017f/tom/engineers.json',
  'content/comple\u200btions/tom/engineers.json',
  'content/\ufb01ne/../completions/tom/engineers.json',
  'content/completions./tom/engineers.json',
  'content/completions /tom/engineers.json',
  'content/completions::$INDEX_ALLOCATION/tom/engineers.json',
  'content/COMPLE~1/tom/engineers.json',
  'content\\completions\\tom\\engineers.json',
  'content/completions/Tom/engineers.json',
  'content/completions/to\u217f/engineers.json',
  'content/completions/tom\n/engineers.json',
  'content/completions/tom/more/engineers.json',
  'content/completions/tom/Engineers.json',
  'content/completions/tom/engineers.yaml',
  'content/completions/tom/.gitattributes',
  'content/completions/tom/engi"neers.json',
  'content/completions/tom/engineers.json\n',
  'content/completions/tom/engineers\ufffd.json',
  'content/completions/tom/::warning::x.json',
]) {
  test(`${JSON.stringify(path)} is no name that anybody’s record can have`, () => {
    for (const keepers of [[], ['tom']]) {
      const [said = ''] = faults(path, { keepers });
      // In one line of plain characters, so that no log reads a command out of it.
      assert.match(said, /^content[\x20-\x7e]+$/i);
      assert.doesNotMatch(said, /::|##\[/);
    }
    const inside = path.replace(/^content\//, '');
    assert.equal(placeOfFile(inside), undefined, 'the check has no place for it either');
  });
}

test('an executable record is refused, and so is a mark that alone changes', () => {
  assert.match(
    faults(OWN, { after: '100755' })[0] ?? '',
    /executable\. Take the mark away: git update-index --chmod=-x content/,
  );
  assert.match(faults(OWN, { after: '100755', before: FILE })[0] ?? '', /executable and was not before/);
});

test('handles are compared whole, and in ASCII only', () => {
  const of = (handle: string, author: string) => faults(`content/completions/${handle}/engineers.json`, { author });
  assert.deepEqual(of('mira-k', 'Mira-K'), []);
  for (const [handle, author] of [
    ['mira', 'mira-k'],
    ['mira-k', 'mira'],
    ['\u212aim', 'kim'],
    ['kim', '\u212aim'],
    ['i', '\u0130'],
    ['tom', ' '],
  ] as const)
    assert.match(
      of(handle, author)[0] ?? '',
      /^content\/completions\/[^ ]+ is the record of /,
      `${handle} and ${author}`,
    );
});

/** Paths in and around the content folder, in spellings of every kind. */
const paths = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'content',
        'Content',
        'completions',
        'COMPLETIONS',
        'completion\u017f',
        'comple~1',
        'tom',
        'eve',
        'x.json',
      ),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }).map((name) => name.replaceAll('/', '')),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((names) => names.filter((name) => name !== '').join('/'))
  .filter((path) => path !== '');

test('whatever the check would read as a record is refused to everybody but its person', () => {
  const handle = fc.stringMatching(/^[a-z0-9_][a-z0-9_.-]{0,20}$/);
  fc.assert(
    fc.property(
      handle,
      handle,
      fc.constantFrom(FILE, '100755', GONE, ...Object.values(LINKS)),
      (owner, author, after) => {
        const path = `content/completions/${owner}/engineers.json`;
        const isAllowed = owner === author && (after === FILE || after === GONE);
        assert.equal(faults(path, { author, after, before: FILE }).length, isAllowed ? 0 : 1);
      },
    ),
  );
});

test('no spelling makes a record, and every sentence is one line of plain characters', () => {
  fc.assert(
    fc.property(paths, fc.constantFrom(FILE, ...Object.values(LINKS)), (path, after) => {
      const said = faults(path, { after });
      for (const sentence of said) assert.match(sentence, /^[\x20-\x7e]+$/);
      if (path.startsWith('content/completions/') && said.length === 0)
        assert.equal(placeOfFile(path.slice(8))?.id.startsWith('tom/'), true);
      if (said.length === 0 && recordChanges([{ path, before: GONE, after }], 'content').length > 0)
        assert.match(path, /^content\/completions\/tom\//);
    }),
    { numRuns: 2000 },
  );
});
