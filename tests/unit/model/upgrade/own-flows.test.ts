import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { checkContentFiles } from '../../../../src/check/check-content.ts';
import { ROOT } from '../../../../src/commands/project.ts';
import { flowSteps } from '../../../../src/diagrams/flow-steps.ts';
import { everydayData } from '../../../../src/model/everyday-data.ts';
import { fileFromBytes, readFiles, type ContentFile } from '../../../../src/model/read/files.ts';
import { flow } from '../../../../src/model/schema/flow.ts';
import { upgraded } from '../../../../src/model/upgrade/upgraded.ts';
import { TODAY } from '../fixture.ts';

const FORMAT_2 = readFiles(join(ROOT, 'tests', 'fixtures', 'formats', '2')).files;
const textIn = (path: string, files: readonly ContentFile[] = FORMAT_2) =>
  files.find((file) => file.path === path)?.text ?? assert.fail(path);

/** The content of format 2 with some files changed, upgraded. */
function carriedWith(changes: Record<string, string> = {}) {
  const kept = FORMAT_2.filter(({ path }) => !Object.hasOwn(changes, path));
  const result = upgraded([...kept, ...Object.entries(changes).map(([path, text]) => ({ path, text }))]);
  return 'refused' in result ? assert.fail(result.refused) : result.files;
}

function handbookFrom(files: readonly ContentFile[]) {
  // As they are written and read again.
  const written = files.map((file) =>
    file.text === undefined ? file : fileFromBytes(file.path, new TextEncoder().encode(file.text)).file,
  );
  const { handbook, problems } = checkContentFiles({ files: written, problems: [] }, { today: TODAY });
  return { handbook: handbook ?? assert.fail(problems.map(({ message }) => message).join('\n')), problems };
}

const wordsOf = (files: readonly ContentFile[]) => {
  const { handbook } = handbookFrom(files);
  const steps = handbook.flows.flatMap((flow) => flowSteps(flow, handbook));
  return steps.flatMap(({ text, parts = [] }) => [text, ...parts.map((part) => part.text)]).join(' | ');
};

test('the pictures that an older handbook shows become flows of its own, which the page shows at the same place', () => {
  const files = carriedWith();
  const chapter = textIn('handbook/guide/first-steps.mdx', files);
  assert.match(
    chapter,
    /<Flow id="incident" \/>\n\n<Flow id="approval" \/>\n\n<KeptText commitment="sessions-kept" \/>\n$/,
  );
  const { handbook, problems } = handbookFrom(files);
  assert.deepEqual(handbook.flows.map(({ id }) => id).sort(), ['approval', 'incident']);
  assert.deepEqual([...new Set(problems.map(({ kind }) => kind))], ['unrecorded-id']);
});

test('they state the commitments that the organisation makes, and none that it does not make or has retired', () => {
  const words = wordsOf(carriedWith());
  assert.match(words, /Tell #incident within one hour\./);
  assert.match(words, /and what has to wait\./);
  assert.match(words, /working day\. You need every route/);
  assert.match(words, /dates you named\. A change/);
  assert.doesNotMatch(words, /\[\[|\]\]|<C/);
  const none = textIn('organization.yaml').replace(/ {2}- id: incident-report\n(?: {4}.*\n)+/, '');
  assert.match(wordsOf(carriedWith({ 'organization.yaml': none })), /Tell #incident at once\./);
});

test('a handbook in another language goes on in its language, in the case that a sentence asks for', () => {
  const inLanguage = (language: string) => {
    const organization = textIn('organization.yaml').replace(
      'name: the company',
      `name: the company\nlanguage: ${language}`,
    );
    return parse(textIn('flows/incident.yaml', carriedWith({ 'organization.yaml': organization }))).steps[0].text;
  };
  assert.equal(
    inLanguage('de'),
    'Ein Zweifel genügt. Melde es innerhalb von <Commitment id="incident-report" case="dative" />: <Contact who="incident" only="where" />.',
  );
  assert.equal(
    inLanguage('ja'),
    '疑いがあれば十分です。<Commitment id="incident-report" />以内に<Contact who="incident" only="where" />へ報告してください。',
  );
});

test('what is written for the upgrade is a flow in every language, with and without the commitments that it names', () => {
  for (const file of globSync('upgrades/format-3/*/*.yaml', { cwd: ROOT })) {
    const text = readFileSync(join(ROOT, file), 'utf8');
    for (const side of ['$2', '$3']) {
      const result = flow.safeParse(parse(text.replaceAll(/\[\[([a-z-]+)\|([^|]*)\|([^|]*)\]\]/g, side)));
      assert.ok(result.success, `${file}: ${result.error?.message}`);
    }
  }
});

test('a flow that is there already stays as it is, and a picture that nobody shows brings none', () => {
  const own = 'title: Ours\ndescription: Ours.\ncaption: Ours.\nsteps:\n  - id: one\n    title: One\n    text: Ours.\n';
  const files = carriedWith({
    'flows/incident.yaml': own,
    'handbook/guide/first-steps.mdx': textIn('handbook/guide/first-steps.mdx').replace(
      '<ApprovalDiagram></ApprovalDiagram>\n',
      '',
    ),
  });
  assert.equal(textIn('flows/incident.yaml', files), own);
  assert.equal(
    files.some(({ path }) => path === 'flows/approval.yaml'),
    false,
  );
});

test('tables go on showing the class that they showed first', () => {
  const { organization, today } = handbookFrom(carriedWith()).handbook;
  assert.equal(organization.data[0]?.id, 'public');
  assert.equal(everydayData(organization, today)?.id, 'internal');
});

test('a class is named only where the engine would choose another', () => {
  const withData = (change: (text: string) => string) =>
    parse(textIn('organization.yaml', carriedWith({ 'organization.yaml': change(textIn('organization.yaml')) })))
      .everydayData;
  assert.equal(
    withData((text) => `${text}\neverydayCase: { division: lab, tool: alpha, plan: team, data: internal }\n`),
    undefined,
  );
  assert.equal(
    withData((text) => `${text}\neverydayCase: { division: lab, tool: alpha, plan: team, data: public }\n`),
    'internal',
  );
  assert.equal(
    withData((text) => `${text}\neverydayData: public\n`),
    'public',
  );
  assert.equal(
    withData((text) => text.replaceAll(/\binternal\b/g, 'ours')),
    undefined,
  );
});
