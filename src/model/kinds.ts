import type { z } from 'astro/zod';
import type { SearchType } from '../search/search-type.ts';
import { chapterPath, checklistPath, checkPath, faqPath, toolPath, trainingPagePath } from './paths.ts';
import { assessment, assessmentWords } from './schema/assessment.ts';
import { change } from './schema/change.ts';
import { chapter, section } from './schema/chapter.ts';
import { check } from './schema/check.ts';
import { checklist } from './schema/checklist.ts';
import { completion, completionWords } from './schema/completion.ts';
import { contaminationPath } from './schema/contamination-path.ts';
import { dictionary } from './schema/dictionary.ts';
import { faq } from './schema/faq.ts';
import { flow } from './schema/flow.ts';
import { term } from './schema/glossary.ts';
import { organization } from './schema/organization.ts';
import { people } from './schema/people.ts';
import { providerTerm } from './schema/provider-term.ts';
import { publicPolicy } from './schema/public-policy.ts';
import { publishedIds } from './schema/published-ids.ts';
import { rule } from './schema/rule.ts';
import { scenario } from './schema/scenario.ts';
import { source } from './schema/source.ts';
import { tool } from './schema/tool.ts';
import { trainingPath } from './schema/training-path.ts';
import { usageMark } from './schema/usage-mark.ts';
import { versionNote } from './schema/version-note.ts';
import { versionPart } from './schema/version-part.ts';
import { versionSnapshot } from './schema/version-snapshot.ts';

/** Describes what is declared about a kind of content. CONTRIBUTING.md, "Add a kind of content", goes through it. */
export interface KindRow {
  /** Says what messages call one of it: "data class". */
  name: string;
  /** The name of its list, in `Handbook` and in published-ids.yaml. */
  list?: string;
  /**
   * Where its files are, below `content/`. Words in angle brackets vary: `<date>` is a date, `<n>` the number of a version,
   * `<handle>` a person, anything else an id. The id of a file is what stands from the first of them to the last.
   */
  files?: string | readonly string[];
  /** The schema of one entry: of a file, or of an element of `entries` where files hold many. */
  schema?: z.ZodType;
  /** Each file holds many entries, under one review header. */
  isListed?: true;
  /** It has no files: its entries are a list inside an entry of another kind. `isPrefixed`: its id is written `tool/plan`. */
  within?: { kind: string; at: string; isPrefixed?: true };
  /** Its ids are promised: npm run publish-ids records them, and none may disappear. */
  isPermanent?: true;
  /** The address of the page about one of it. */
  page?: (id: string) => string;
  /** The page that shows all of it, which links may lead to while a file of it cannot be read. */
  listPage?: string;
  /** Says what search files it under. */
  searchType?: SearchType;
  /** Where its entries are, for somebody who refers to one that does not exist. */
  where?: string;
  /** Says what the check misses where there is none at all. */
  required?: string;
  /** Says what is said of a schema that the browser loads, which therefore has no words of its own. */
  words?: z.core.$ZodErrorMap;
  /** Commands and pages write its files: editors need not complete them. */
  isWritten?: true;
}

/**
 * The one table of the kinds of content. Reading, ids, references, links, the names in messages, search types and the
 * schemas for editors derive from it.
 */
export const CONTENT_KINDS = {
  organization: {
    name: 'organization',
    files: 'organization.yaml',
    schema: organization,
    required: 'organization.yaml',
  },
  role: inOrganization('role', 'roles', 'Roles'),
  division: { ...inOrganization('division', 'divisions', 'Divisions'), isPermanent: true },
  data: { ...inOrganization('data class', 'data', 'Data classes'), isPermanent: true },
  use: { ...inOrganization('use', 'uses', 'Uses'), isPermanent: true },
  trait: { ...inOrganization('trait', 'traits', 'Traits'), isPermanent: true },
  condition: { ...inOrganization('condition', 'conditions', 'Conditions'), isPermanent: true },
  route: { ...inOrganization('approval route', 'routes', 'Approval routes'), isPermanent: true },
  commitment: { ...inOrganization('commitment', 'commitments', 'Commitments'), isPermanent: true },
  'published-ids': {
    name: 'list of published ids',
    files: 'published-ids.yaml',
    schema: publishedIds,
    isWritten: true,
  },
  section: {
    name: 'section',
    list: 'sections',
    files: 'handbook/<section>/section.yaml',
    schema: section,
    listPage: '/handbook/',
  },
  chapter: {
    name: 'chapter',
    list: 'chapters',
    files: 'handbook/<section>/<chapter>.mdx',
    schema: chapter,
    page: chapterPath,
    searchType: 'Chapter',
    where: 'A chapter is written section/chapter.',
    required: 'chapter in handbook/',
  },
  flow: {
    name: 'flow',
    list: 'flows',
    files: 'flows/<id>.yaml',
    schema: flow,
    where: 'Flows are the files of flows/.',
  },
  tool: {
    name: 'tool',
    list: 'tools',
    files: 'tools/<id>.yaml',
    schema: tool,
    isPermanent: true,
    page: toolPath,
    searchType: 'Tool',
    where: 'Tools are the files of tools/.',
    required: 'tool in tools/',
  },
  plan: {
    name: 'plan',
    list: 'plans',
    within: { kind: 'tool', at: 'plans', isPrefixed: true },
    isPermanent: true,
  },
  rule: {
    name: 'rule',
    list: 'rules',
    files: 'rules/<theme>.yaml',
    schema: rule,
    isListed: true,
    isPermanent: true,
    listPage: '/policy/',
    searchType: 'Rule',
    where: 'Rules are in rules/.',
  },
  check: {
    name: 'check',
    list: 'checks',
    files: 'checks/<id>.mdx',
    schema: check,
    isPermanent: true,
    page: checkPath,
    listPage: '/checks/',
    searchType: 'Check',
    required: 'check item in checks/',
  },
  checklist: {
    name: 'checklist',
    list: 'checklists',
    files: 'checklists/<id>.yaml',
    schema: checklist,
    isPermanent: true,
    page: checklistPath,
    listPage: '/checks/',
    searchType: 'Checklist',
  },
  'checklist-item': {
    name: 'checklist item',
    list: 'checklistItems',
    within: { kind: 'checklist', at: 'groups.items' },
    isPermanent: true,
    searchType: 'Checklist item',
  },
  'training-path': {
    name: 'training path',
    list: 'trainingPaths',
    files: 'training/<id>.yaml',
    schema: trainingPath,
    isPermanent: true,
    page: trainingPagePath,
    listPage: '/training/',
    searchType: 'Training',
  },
  scenario: {
    name: 'scenario',
    list: 'scenarios',
    files: 'training/scenarios/<theme>.yaml',
    schema: scenario,
    isListed: true,
    isPermanent: true,
  },
  faq: {
    name: 'question',
    list: 'faq',
    files: 'faq/<id>.mdx',
    schema: faq,
    isPermanent: true,
    page: faqPath,
    listPage: '/faq/',
    searchType: 'Question',
  },
  term: {
    name: 'glossary term',
    list: 'glossary',
    files: 'glossary/<theme>.yaml',
    schema: term,
    isListed: true,
    isPermanent: true,
    listPage: '/glossary/',
    searchType: 'Term',
    where: 'Terms are in glossary/.',
  },
  source: {
    name: 'source',
    list: 'sources',
    files: 'sources/<theme>.yaml',
    schema: source,
    isListed: true,
    isPermanent: true,
    listPage: '/sources/',
    where: 'Sources are in sources/.',
  },
  'provider-term': {
    name: 'provider term',
    list: 'providerTerms',
    files: 'terms/<theme>.yaml',
    schema: providerTerm,
    isListed: true,
    isPermanent: true,
  },
  'contamination-path': {
    name: 'contamination path',
    list: 'contaminationPaths',
    files: 'paths/<theme>.yaml',
    schema: contaminationPath,
    isListed: true,
    isPermanent: true,
  },
  'public-policy': {
    name: 'public policy',
    list: 'publicPolicies',
    files: 'public-policies/<theme>.yaml',
    schema: publicPolicy,
    isListed: true,
    isPermanent: true,
  },
  'usage-mark': {
    name: 'usage mark',
    list: 'usageMarks',
    files: 'usage-marks/<theme>.yaml',
    schema: usageMark,
    isListed: true,
    isPermanent: true,
  },
  change: {
    name: 'change note',
    list: 'changes',
    files: 'changes/<date>-<slug>.mdx',
    schema: change,
    listPage: '/changes/',
  },
  'version-snapshot': {
    name: 'version snapshot',
    files: 'versions/<n>.json',
    schema: versionSnapshot,
    isWritten: true,
  },
  'version-part': {
    name: 'part of a version',
    files: ['versions/<n>/<part>.json', 'versions/<n>/items/<checklist>.json'],
    schema: versionPart,
    isWritten: true,
  },
  'version-note': {
    name: 'version note',
    files: 'versions/<n>.yaml',
    schema: versionNote,
  },
  completion: {
    name: 'completion record',
    list: 'completions',
    files: 'completions/<handle>/<path>.json',
    schema: completion,
    words: completionWords,
    isWritten: true,
  },
  assessment: {
    name: 'team result',
    list: 'assessments',
    files: ['assessments/<team>.json', 'assessments/<team>.yaml'],
    schema: assessment,
    listPage: '/checks/status/',
    words: assessmentWords,
  },
  people: { name: 'list of people', files: 'people.yaml', schema: people },
  dictionary: { name: 'dictionary', files: 'dictionary.yaml', schema: dictionary },
} as const satisfies Record<string, KindRow>;

/** A vocabulary of organization.yaml. */
function inOrganization<const List extends string>(name: string, list: List, plural: string) {
  return {
    name,
    list,
    within: { kind: 'organization', at: list },
    where: `${plural} are listed in organization.yaml.`,
  } as const;
}
