import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { ROOT } from '../../../../src/commands/project.ts';
import { CONTENT_KINDS } from '../../../../src/model/kinds.ts';
import { readContentFiles } from '../../../../src/model/read/read-content.ts';
import { publishedRefusal } from '../../../../src/model/rename/published-refusal.ts';
import { RENAMABLE, renameHint } from '../../../../src/model/rename/renamable.ts';
import { renameId } from '../../../../src/model/rename/rename-id.ts';
import { SOUND, soundText, soundWith, TODAY } from '../fixture.ts';

const content = soundWith({
  'versions/1.json': undefined,
  'versions/1.yaml': undefined,
  'completions/mira-k/engineers.json': undefined,
  'faq/may-i-start.mdx': soundText('faq/may-i-start.mdx').replace(
    '[Alpha](/tools/alpha/)',
    '[Alpha](/decide/?division=lab&tool=alpha&use=code), see [RED-01](/policy/#RED-01)',
  ),
});
const records = (files = content.files) => readContentFiles({ files, problems: [] }, { today: TODAY }).records;

const renamed = (kind: Parameters<typeof renameId>[2]['kind'], from: string, to: string) =>
  renameId(content.files, records(), { kind, from, to });

const withTexts = (texts: ReadonlyMap<string, string>) =>
  content.files.map((file) => ({ ...file, text: texts.get(file.path) ?? file.text }));

test('every id that can be renamed is renamed wherever it stands: nothing is left that names the old one', () => {
  const { handbook } = readContentFiles(content, { today: TODAY });
  assert.ok(handbook);
  const { organization } = handbook;
  const given = {
    role: organization.roles,
    division: organization.divisions,
    data: organization.data,
    use: organization.uses,
    condition: organization.conditions,
    route: organization.routes,
    commitment: organization.commitments,
    rule: handbook.rules,
    source: handbook.sources,
    term: handbook.glossary,
    scenario: handbook.scenarios,
  };
  for (const [name, entries] of Object.entries(given)) {
    const kind = RENAMABLE.find((one) => one === name);
    assert.ok(kind, `${name} cannot be renamed`);
    for (const { id } of entries) {
      const to: string = kind === 'rule' ? 'NEW-99' : 'renamed-here';
      const { texts, places } = renamed(kind, id, to);
      assert.ok(places > 0, `${kind} ${id}`);
      const after = readContentFiles({ files: withTexts(texts), problems: [] }, { today: TODAY });
      assert.deepEqual(after.problems, [], `${kind} ${id}`);
      assert.equal(renameId(withTexts(texts), after.records, { kind, from: id, to }).places, 0, `${kind} ${id}`);
    }
  }
});

test('comments, order and quotes stay, and another word that holds the id does, too', () => {
  const text = `# The lab, and its laboratory\n${soundText('organization.yaml').replace('id: lab', 'id: "lab" # lab')}`;
  const files = content.files.map((file) => (file.path === 'organization.yaml' ? { ...file, text } : file));
  const { texts } = renameId(files, records(files), { kind: 'division', from: 'lab', to: 'research' });
  const changed = texts.get('organization.yaml') ?? '';
  assert.equal(changed, text.replace('id: "lab" # lab', 'id: "research" # lab'));
  assert.match(texts.get('faq/may-i-start.mdx') ?? '', /\?division=research&tool=alpha/);
});

test('where organization.yaml has the new id already, whatever names the old one follows', () => {
  const files = content.files.map((file) =>
    file.path === 'organization.yaml' && file.text !== undefined
      ? { ...file, text: file.text.replace('id: lab', 'id: research') }
      : file,
  );
  const { texts, isGiven } = renameId(files, records(files), { kind: 'division', from: 'lab', to: 'research' });
  assert.deepEqual(isGiven, { old: false, new: true });
  assert.equal(texts.has('organization.yaml'), false);
  assert.match(texts.get('training/scenarios/labels.yaml') ?? '', /division: research/);
});

test('a published id is refused, with what to do instead', () => {
  const published = soundWith({});
  const of = readContentFiles(published, { today: TODAY }).records;
  const refused = (isNotDeployed: boolean, files = published.files) =>
    publishedRefusal(files, of, { kind: 'division', id: 'lab' }, isNotDeployed);
  // Its version is stated by the record of somebody who completed a path.
  assert.match(refused(true) ?? '', /is in version 1 of the policy, which completions\/mira-k\/engineers\.json states/);
  assert.match(refused(true) ?? '', /Change its name, .* `retired:`/);
  assert.doesNotMatch(refused(true) ?? '', /--not-deployed/);
  const unread = published.files.filter(({ path }) => !path.startsWith('completions/'));
  assert.match(refused(false, unread) ?? '', /on record as published.*--not-deployed/s);
  assert.equal(refused(true, unread), undefined);
  // What an earlier version holds stays, whoever has seen it.
  const later = [...unread, { path: 'versions/2.json', text: '{}' }];
  assert.match(refused(true, later) ?? '', /is in version 1 of the policy, and versions stay as they are/);
});

test('the hint names the command for each kind that has it, and none for others', () => {
  assert.match(renameHint('`x` is not a data class. Allowed: a.') ?? '', /-- data x NEW/);
  assert.match(renameHint('`x` is not an approval route.') ?? '', /-- route x NEW/);
  assert.equal(renameHint('`x` is not a tool or plan.'), undefined);
  assert.equal(renameHint('`x` is missing.'), undefined);
  for (const kind of RENAMABLE) assert.ok(kind in CONTENT_KINDS);
});

test('the command writes the files and says which, and refuses what is no id', (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'rename-id-'));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(SOUND, folder, { recursive: true, filter: (path) => !/versions|completions|published-ids/.test(path) });
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [join(ROOT, 'src', 'commands', 'rename-id.ts'), ...args], {
      env: { ...process.env, HANDBOOK_CONTENT: folder, HANDBOOK_TODAY: TODAY },
      encoding: 'utf8',
    });
  const { status, stdout, stderr } = run('condition', 'review', 'read-it');
  assert.equal(status, 0, stderr);
  assert.match(
    stdout,
    /^The condition `review` is `read-it` now, at \d+ places in 2 files: organization\.yaml, rules\/rules\.yaml\.$/m,
  );
  assert.match(readFileSync(join(folder, 'rules', 'rules.yaml'), 'utf8'), /conditions: \[read-it\]/);
  assert.match(run('condition', 'label', 'Not An Id').stderr, /Write lower-case words joined by hyphens/);
});
