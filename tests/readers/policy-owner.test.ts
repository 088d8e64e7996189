import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { markdownPath } from '../../src/model/markdown-path.ts';
import { toolPath } from '../../src/model/paths.ts';
import { deadReferences } from '../files/links/dead-references.ts';
import { parsePages } from '../site/built/parsed-pages.ts';
import { DIST, pages } from '../site/built/site.ts';
import { inForce, pageAt, wordsOf } from './site-in-force.ts';

const { organization, tools } = inForce;
const built = (path: string) => readFileSync(join(DIST, path), 'utf8');

test('every link, fragment, form and asset of every page leads somewhere', () => {
  const parsed = parsePages(DIST);
  assert.ok(parsed.length >= pages.length);
  assert.deepEqual(deadReferences(parsed, { folder: DIST, site: organization.site }), []);
});

test('every page of the model is there, with its Markdown version', () => {
  for (const { path } of pages) {
    pageAt(path);
    assert.ok(built(markdownPath(path)).length > 0, path);
  }
});

test('every page says whose handbook it is, and the home page which version of the policy is in force', () => {
  for (const { path } of pages) assert.ok(wordsOf(path).includes(organization.title), path);
  assert.match(wordsOf('/'), new RegExp(`\\b${organization.policy.version}\\b`));
});

test('a tool’s page leads to the file that says what it says', () => {
  for (const { id, at } of tools.slice(0, 3)) {
    const edits = pageAt(toolPath(id)).references.map(({ value }) => value);
    assert.ok(edits.includes(organization.gitHost.edit.replace('{path}', at.file)), id);
  }
});

test('programs get the same policy version as readers', () => {
  const { policyVersion } = JSON.parse(built('api/v1/handbook.json')) as { policyVersion: number };
  assert.equal(policyVersion, organization.policy.version);
});
