import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import { checkForRelease, checkContentFiles } from '../../../../src/check/check-content.ts';
import { ROOT } from '../../../../src/commands/project.ts';
import { CURRENT_FORMAT } from '../../../../src/model/format-version.ts';
import { readFiles, type ContentFile } from '../../../../src/model/read/files.ts';
import { withPlanTraits } from '../../../../src/model/upgrade/plan-traits.ts';
import { STEPS, upgraded } from '../../../../src/model/upgrade/upgraded.ts';
import { check, handbookOf, soundWith, soundText, TODAY } from '../fixture.ts';

const FORMATS = join(ROOT, 'tests', 'fixtures', 'formats');

/** The content of an older format, upgraded. */
function carried(files: readonly ContentFile[]) {
  const result = upgraded(files);
  return 'refused' in result ? assert.fail(result.refused) : result;
}

const refusal = (organization: string) => {
  const result = upgraded([{ path: 'organization.yaml', text: organization }]);
  return 'refused' in result ? result.refused : 'nothing was refused';
};

test('every format before that of this engine has content that is upgraded, a step, and its place in the changelog', () => {
  const older = Array.from({ length: CURRENT_FORMAT - 1 }, (_, index) => String(index + 1));
  assert.deepEqual(readdirSync(FORMATS), older);
  assert.deepEqual(
    STEPS.map(({ to }) => to),
    older.map((number) => Number(number) + 1),
  );
  const changelog = readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8');
  for (const { to } of STEPS) assert.ok(changelog.includes(`**Format ${to} of the content**`), String(to));
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  assert.ok(changelog.includes(`\n## ${version}\n`), version);
});

for (const format of readdirSync(FORMATS)) {
  const content = readFiles(join(FORMATS, format));

  test(`content of format ${format} is refused by the check and green after the upgrade, with the same answers and versions`, async () => {
    assert.equal(check(content).handbook, undefined);
    const { files, changed } = carried(content.files);
    const read = checkContentFiles({ files, problems: content.problems }, { today: TODAY });
    const { handbook, problems } = await checkForRelease(Promise.resolve(read));
    assert.ok(handbook);
    assert.deepEqual([...new Set(problems.map(({ kind }) => kind))], ['unrecorded-id']);
    // No unpublished-change among them: what binds is, word for word and answer for answer, what version 1 holds.
    assert.equal(handbook.versions.length, 1);
    assert.equal(
      [...changed.keys()].some((path) => /^(?:versions|completions|assessments)\//.test(path)),
      false,
    );
  });

  test(`content of format ${format} is upgraded once: a second time there is nothing to do`, () => {
    const { files } = carried(content.files);
    assert.equal(carried(files).changed.size, 0);
  });
}

test('content of today is not changed but for the format that it states', () => {
  const organization = `${soundText('organization.yaml')}\neverydayData: public\n`;
  const { changed } = carried(soundWith({ 'organization.yaml': organization }).files);
  assert.deepEqual([...changed.keys()], ['organization.yaml']);
  assert.equal(changed.get('organization.yaml')?.after, `formatVersion: ${CURRENT_FORMAT}\n${organization}`);
});

test('a format that nobody knows is refused, and says what to do', () => {
  assert.match(
    refusal('formatVersion: 4\n'),
    /is 4, and this engine knows formats up to 3: .* Install that; nothing is carried back\.$/,
  );
  assert.match(refusal('formatVersion: two\n'), /^formatVersion in organization\.yaml is "two"\. It is a whole number/);
  assert.match(refusal('a: [\n'), /cannot be read/);
  const result = upgraded([{ path: 'rules/rules.yaml', text: '' }]);
  assert.match('refused' in result ? result.refused : '', /There is no organization\.yaml/);
});

test('the check refuses a newer format, and reads the one that it states', () => {
  const stating = (format: number) =>
    soundWith({ 'organization.yaml': `formatVersion: ${format}\n${soundText('organization.yaml')}` });
  assert.ok(handbookOf(stating(CURRENT_FORMAT)));
  assert.ok(handbookOf(stating(1)));
  const [problem] = check(stating(CURRENT_FORMAT + 1)).problems;
  assert.match(problem?.message ?? '', /a newer engine wrote this format; this one reads formats up to 3/);
  assert.equal(problem?.line, 1);
});

test('however a scope was written, its traits are the values that it had, and every comment stays', () => {
  const values = fc.constantFrom(['personal'], ['organization', 'own']);
  const field = fc.record({ except: fc.boolean(), values });
  const written = (name: string, { except, values: list }: { except: boolean; values: readonly string[] }) =>
    `${name}: ${except ? `{ except: [${list.join(', ')}] }` : `[${list.join(', ')}]`}`;
  const scope = fc.record({
    accounts: fc.option(field),
    models: fc.option(field),
    isFlow: fc.boolean(),
    isReversed: fc.boolean(),
    isLast: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(scope, { minLength: 1, maxLength: 4 }), (scopes) => {
      const entries = scopes.map(({ accounts, models, isFlow, isReversed, isLast }) => {
        const own = [
          ...(accounts ? [written('accounts', accounts)] : []),
          ...(models ? [written('models', models)] : []),
        ];
        const ordered = isReversed ? own.toReversed() : own;
        const all = isLast ? ['data: [public]', ...ordered] : [...ordered, 'data: [public]'];
        return isFlow
          ? `  - id: A-01 # kept\n    scope: { ${all.join(', ')} } # kept`
          : `  - id: A-01\n    scope:\n${all.map((line) => `      ${line} # kept`).join('\n')}`;
      });
      const text = `# kept\nentries:\n${entries.join('\n\n')}\n`;
      const [file] = withPlanTraits([{ path: 'rules/a.yaml', text }]);
      const after = file?.text ?? '';
      assert.equal(after.match(/# kept/g)?.length, text.match(/# kept/g)?.length, after);
      const [before, now] = [parse(text), parse(after)];
      for (const [
        index,
        {
          scope: { accounts, models, ...rest },
        },
      ] of before.entries.entries()) {
        const traits = { ...(accounts && { account: accounts }), ...(models && { model: models }) };
        assert.deepEqual(now.entries[index].scope, { ...(accounts || models ? { traits } : {}), ...rest }, after);
      }
    }),
  );
});

test('a plan whose entry begins with one of the fields keeps its dash', () => {
  const text =
    'plans:\n  - account: personal\n    model: outside\n    id: free # kept\n  - model: own\n    id: b\n    account: own\n';
  const [file] = withPlanTraits([{ path: 'tools/a.yaml', text }]);
  assert.deepEqual(parse(file?.text ?? ''), {
    plans: [
      { traits: { account: 'personal', model: 'outside' }, id: 'free' },
      { traits: { account: 'own', model: 'own' }, id: 'b' },
    ],
  });
  assert.match(file?.text ?? '', /# kept/);
});
