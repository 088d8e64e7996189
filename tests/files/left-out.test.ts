import assert from 'node:assert/strict';
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { ROOT } from '../../src/commands/project.ts';
import { HANDBOOK_PARTS } from '../../src/model/schema/leave-out.ts';
import { builtSite } from '../site/built/built-site.ts';
import { parsePages } from '../site/built/parsed-pages.ts';
import { emptyPlaces } from './left-out/empty-places.ts';
import { deadReferences } from './links/dead-references.ts';
import { MADE_ON } from './package/made-files.ts';

describe('a handbook that leaves every part out', async () => {
  const content = mkdtempSync(join(tmpdir(), 'left-out-'));
  after(() => rmSync(content, { recursive: true, force: true }));
  cpSync(join(ROOT, 'starts/minimal'), content, { recursive: true });
  for (const folder of ['checks', 'faq', 'glossary', 'training']) rmSync(join(content, folder), { recursive: true });
  const file = join(content, 'organization.yaml');
  const organization = readFileSync(file, 'utf8');
  writeFileSync(file, organization.replace(/^policy:/m, `leaveOut: [${HANDBOOK_PARTS.join(', ')}]\n\npolicy:`));
  const folder = await builtSite({ HANDBOOK_CONTENT: content, HANDBOOK_TODAY: MADE_ON });
  const files = globSync('**/*', { cwd: folder });

  test('has no page and no file of them', () => {
    const OF_PARTS =
      /^(?:training|checks|checklists|faq|glossary|sources|changes|about)\b|^policy\/versions|continue-training|copy-page/;
    assert.deepEqual(
      files.filter((name) => OF_PARTS.test(name)),
      [],
    );
    assert.deepEqual(
      files.filter((name) => name.endsWith('.md') && !name.startsWith('agents/')),
      [],
    );
    assert.deepEqual(files.filter((name) => /^api\/v1\/./.test(name)).sort(), [
      'api/v1/decisions.json',
      'api/v1/decisions.schema.json',
    ]);
    assert.ok(existsSync(join(folder, 'check-tool.mjs')));
  });

  test('leads nowhere that is not there, and shows nothing empty', () => {
    const site = /^site: (.*)$/m.exec(organization)?.[1] ?? '';
    assert.deepEqual(deadReferences(parsePages(folder), { folder, site }), []);
    assert.deepEqual(emptyPlaces(folder), []);
  });
});
