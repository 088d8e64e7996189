import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import type { Version } from '../../../model/handbook.ts';
import { readContent } from '../../../model/read/read-content.ts';
import { permanentIds } from '../../../model/read/permanent-ids.ts';
import { snapshotFiles } from '../../../versions/snapshot-files.ts';
import { manifestDigest } from '../../../versions/version-digests.ts';
import { writeGeneratedChapters } from '../generated-content.ts';
import { generatedChecklists, generatedChecks } from './checks.ts';
import type { Counts } from './counts.ts';
import { generatedAssessments, generatedCompletions, generatedPeople } from './records.ts';
import {
  generatedContaminationPaths,
  generatedProviderTerms,
  generatedQuestions,
  generatedSources,
  generatedTerms,
} from './reference.ts';
import { generatedRules } from './rules.ts';
import { reviewOf, type Setting } from './setting.ts';
import { generatedTools } from './tools.ts';
import { generatedPaths, generatedScenarios } from './training.ts';
import { generatedVersions } from './versions.ts';
import { generatedVocabulary } from './vocabulary.ts';

/**
 * Writes the content of an organisation of some size, all of it generated: `npm run check` finds no error in it. The same
 * counts and day give the same files.
 * @param folder where; made when it does not exist
 * @param date the day for which it is made, YYYY-MM-DD
 */
export function writeOrganization(folder: string, counts: Counts, date: string): void {
  const setting: Setting = { counts, date };
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const yaml = (path: string, value: unknown) =>
    write(path, stringify(value, { aliasDuplicateObjects: false, lineWidth: 0 }));
  const mdx = (path: string, matter: object, body: string) => write(path, `---\n${stringify(matter)}---\n\n${body}\n`);

  const vocabulary = generatedVocabulary(setting);
  const rules = generatedRules(setting);
  const tools = generatedTools(setting);
  yaml('organization.yaml', vocabulary);
  yaml('rules/rules.yaml', { ...reviewOf(setting), entries: rules });
  for (const { id, ...tool } of tools) yaml(`tools/${id}.yaml`, tool);
  yaml('glossary/terms.yaml', generatedTerms(setting));
  yaml('sources/sources.yaml', generatedSources(setting));
  yaml('terms/terms.yaml', generatedProviderTerms(setting));
  yaml('paths/paths.yaml', generatedContaminationPaths(setting));
  for (const { id, matter, body } of generatedQuestions(setting)) mdx(`faq/${id}.mdx`, matter, body);
  for (const { id, matter, body } of generatedChecks(setting)) mdx(`checks/${id}.mdx`, matter, body);
  for (const { id, ...checklist } of generatedChecklists(setting)) yaml(`checklists/${id}.yaml`, checklist);
  const policy = { organization: vocabulary, tools, rules };
  yaml('training/scenarios/scenarios.yaml', generatedScenarios(setting, policy));
  for (const { id, ...path } of generatedPaths(setting)) yaml(`training/${id}.yaml`, path);
  writeGeneratedChapters(folder, counts.chapters, { owner: 'policy-owner', date });
  if (counts.people > 0) yaml('people.yaml', generatedPeople(setting));

  // What is published, and what people and teams confirm, are texts as the handbook holds them.
  const { handbook, problems } = readContent(folder, { today: date });
  if (!handbook)
    throw new Error(`The generated content has errors: ${problems.map(({ message }) => message).join('; ')}`);
  yaml('published-ids.yaml', permanentIds(handbook));
  const versions = generatedVersions(setting, handbook);
  const earlier: Version[] = [];
  for (const version of versions) {
    const { number, content, note } = version;
    const { manifest, files } = snapshotFiles(content, earlier);
    for (const { path, text } of files) write(path, text);
    yaml(`versions/${number}.yaml`, { ...note, snapshot: manifestDigest(manifest) });
    earlier.push({ ...version, manifest });
  }
  for (const { path, text } of generatedCompletions(setting, versions)) write(path, text);
  for (const { path, text } of generatedAssessments(setting, handbook)) write(path, text);
}
