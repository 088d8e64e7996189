import assert from 'node:assert/strict';
import { test } from 'node:test';
import { llmsText } from '../../../src/llms/llms-text.ts';
import { apiDocuments } from '../../../src/model/api-documents.ts';
import { has, type ShownPart } from '../../../src/model/parts.ts';
import { linkableFiles, pagesOf } from '../../../src/model/pages.ts';
import { HANDBOOK_PARTS, type Part } from '../../../src/model/schema/leave-out.ts';
import { handbookOf, soundWith } from './fixture.ts';

const sound = handbookOf(soundWith({}));
const without = (...leaveOut: Part[]) => ({ ...sound, organization: { ...sound.organization, leaveOut } });
const addressesOf = (handbook: typeof sound) => [
  ...pagesOf(handbook).map(({ path }) => path),
  ...linkableFiles(handbook),
];

/** Addresses that are gone with a part, of the sound handbook, whose content the check would refuse beside it. */
const GONE: Partial<Record<Part, string[]>> = {
  training: ['/training/', '/training/status/', '/training/status.csv'],
  faq: ['/faq/'],
  glossary: ['/glossary/'],
  sources: ['/sources/'],
  changes: ['/changes/', '/changes/feed.xml'],
  checks: ['/api/v1/checks.json', '/api/v1/checks.schema.json'],
  checklists: ['/api/v1/checklists.json', '/api/v1/checklists.schema.json'],
  status: [
    '/checks/status/',
    '/training/status/',
    '/about/status/',
    '/training/status.csv',
    '/api/v1/status.json',
    '/api/v1/status.schema.json',
  ],
};

for (const [part, gone] of Object.entries(GONE)) {
  test(`without ${part}, its addresses and no others are gone`, () => {
    const left = addressesOf(without(part as Part));
    assert.deepEqual(
      addressesOf(sound)
        .filter((path) => !left.includes(path))
        .sort(),
      gone.toSorted(),
    );
  });
}

test('decisions.json is there whatever is left out, and no other document without the API', () => {
  assert.deepEqual(apiDocuments(without('api')), ['decisions']);
  assert.deepEqual(apiDocuments(without(...HANDBOOK_PARTS)), ['decisions']);
});

test('a part without content is not there, although nobody leaves it out; the changes wait for the first', () => {
  const empty = { ...sound, faq: [], sources: [], trainingPaths: [], versions: [], changes: [] };
  const parts: ShownPart[] = ['faq', 'sources', 'training', 'versions', 'changes', 'glossary'];
  assert.deepEqual(
    parts.filter((part) => has(empty, part)),
    ['changes', 'glossary'],
  );
});

test('llms.txt names nothing of what is left out, and leads to pages where they have no Markdown version', () => {
  const text = llmsText(without('markdown', 'changes', 'glossary', 'sources', 'api', 'status'));
  assert.doesNotMatch(text, /\/(?:changes|glossary|sources)|rules\.json|status\.json|Markdown version|policy\.md/);
  assert.match(text, /\(https:\/\/handbook\.example\/policy\/\)/);
  assert.match(text, /decisions\.json/);
});
