import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { ROOT } from '../../src/commands/project.ts';
import { builtSite } from '../site/built/built-site.ts';
import { emptyPlaces } from './left-out/empty-places.ts';
import { madeFiles, MADE_ON, writeAll } from './package/made-files.ts';

// minimal is built by the package, and model-lab is the content of which npm test builds dist/; both get the same tasks.
describe('the starting point software-company', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'software-company-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  writeAll(folder, await madeFiles('software-company', { name: 'an-engine', from: '0.0.0' }));
  const settings = { HANDBOOK_CONTENT: join(folder, 'content'), HANDBOOK_TODAY: MADE_ON };
  const site = await builtSite(settings);

  test('gives its readers what they come for', () => {
    const tasks = globSync('tests/readers/*.test.ts', { cwd: ROOT });
    assert.ok(tasks.length >= 3);
    const { NODE_TEST_CONTEXT: _, ...inherited } = process.env;
    const env = { ...inherited, ...settings, HANDBOOK_OUT: site };
    const { status, stdout } = spawnSync(process.execPath, ['--test', '--test-isolation=none', ...tasks], {
      cwd: ROOT,
      env,
      encoding: 'utf8',
    });
    assert.equal(status, 0, stdout);
  });

  test('shows nothing empty', () => {
    assert.deepEqual(emptyPlaces(site), []);
  });

  test('speaks nowhere of models that somebody trains', () => {
    const told = globSync('**/*.{md,html,txt}', { cwd: site }).filter((file) =>
      />[^<]*\b(?:distil|teacher|our (?:own )?models|we train|a dataset)/i.test(
        // Words of a style sheet are not read by anybody.
        `>${readFileSync(join(site, file), 'utf8').replaceAll(/<style>.*?<\/style>/gs, '')}`,
      ),
    );
    assert.deepEqual(told, []);
  });
});
