import assert from 'node:assert/strict';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { checkContent } from '../../../src/check/check-content.ts';
import { multiplied, type Counts } from '../../../src/commands/measure/organization/counts.ts';
import { writeOrganization } from '../../../src/commands/measure/organization/write-organization.ts';

const DATE = '2026-11-22';
const COUNTS: Counts = {
  tools: 20,
  plans: 3,
  divisions: 4,
  data: 5,
  uses: 7,
  rules: 24,
  scenarios: 9,
  terms: 11,
  sources: 30,
  questions: 4,
  checks: 6,
  checklists: 3,
  items: 8,
  paths: 3,
  versions: 4,
  people: 12,
  records: 20,
  teams: 5,
  chapters: 3,
};

describe('a generated organisation', () => {
  const parent = mkdtempSync(join(tmpdir(), 'generated-organization-'));
  after(() => rmSync(parent, { recursive: true }));

  const written = (name: string) => {
    const folder = join(parent, name);
    writeOrganization(folder, COUNTS, DATE);
    return folder;
  };

  test('a generated organisation is as large as it says, and the check finds no error in it', async () => {
    const { handbook, problems } = await checkContent(written('sound'), { today: DATE });
    assert.deepEqual(
      problems.filter(({ severity }) => severity === 'error'),
      [],
    );
    assert.ok(handbook);
    const { organization, tools, rules, versions, trainingPaths } = handbook;
    assert.deepEqual(
      {
        tools: tools.length - 1,
        divisions: organization.divisions.length,
        data: organization.data.length,
        uses: organization.uses.length,
        rules: rules.length,
        scenarios: handbook.scenarios.length,
        terms: handbook.glossary.length,
        sources: handbook.sources.length,
        questions: handbook.faq.length,
        checks: handbook.checks.length,
        checklists: handbook.checklists.length,
        paths: trainingPaths.length,
        versions: versions.length,
        people: handbook.people.length,
        records: handbook.completions.length,
        teams: handbook.assessments.length,
        chapters: handbook.chapters.length,
      },
      (({ plans: _plans, items: _items, ...rest }) => rest)(COUNTS),
    );
    assert.equal(handbook.checklists[0]?.groups.flatMap(({ items }) => items).length, COUNTS.items);
    assert.ok(tools.every(({ id, plans }) => id === 'unlisted' || plans.length === COUNTS.plans));
  });

  test('the same counts and day give the same files', () => {
    const [one, other] = [written('one'), written('other')];
    const files = globSync('**/*.*', { cwd: one }).sort();
    assert.deepEqual(globSync('**/*.*', { cwd: other }).sort(), files);
    for (const file of files)
      assert.equal(readFileSync(join(other, file), 'utf8'), readFileSync(join(one, file), 'utf8'));
  });
});

test('an organisation twice as large has twice as many entries, and questions of the same kinds', () => {
  assert.deepEqual(multiplied(COUNTS, 1), COUNTS);
  const { tools, rules, plans, divisions, data, uses, versions } = multiplied(COUNTS, 2);
  assert.deepEqual([tools, rules], [COUNTS.tools * 2, COUNTS.rules * 2]);
  assert.deepEqual(
    { plans, divisions, data, uses, versions },
    { plans: 3, divisions: 4, data: 5, uses: 7, versions: 4 },
  );
});
