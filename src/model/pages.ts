import { checklistWords } from '#words/checks.ts';
import { pageTitles } from '#words/pages.ts';
import type { Handbook } from './handbook.ts';
import { announcedChanges } from './announced-changes.ts';
import { glossaryPagePath, glossaryPages } from './glossary-pages.ts';
import { apiDocuments } from './api-documents.ts';
import type { PageKind } from './kind.ts';
import {
  agentPath,
  chapterPath,
  checklistPath,
  checkPath,
  faqPath,
  ownerStatusPath,
  severalWorksPath,
  teamFragment,
  teamStatusPath,
  toolPath,
  trainingPagePath,
  trainingStatusCsvPath,
  trainingStatusPath,
} from './paths.ts';
import { has, hasChecksPage, hasTeamStatus, type PartSource } from './parts.ts';
import { exceptionPageCount, exceptionPagePath } from './exception-pages.ts';
import { matrixPages, matrixPath, matrixTitle, rulePagePath, rulePages } from './policy-pages.ts';
import { pathsWithStatusPages, pathStatusPath, teamPath, teamsWithPages } from './status-pages.ts';
import type { Organization } from './schema/organization.ts';
import { toolPages, toolsPagePath } from './tool-pages.ts';
import { versionPages, versionsPath } from './version-pages.ts';
import { sourcePagePath, sourcePages } from './source-pages.ts';

/** A page of the site: the one list behind links, navigation, sitemap, A–Z index and search. */
export interface Page {
  /** Path below the site address, starting and ending with a slash. */
  path: string;
  title: string;
  /** Says what it is about; 'page' for a page that is about no single thing. */
  kind: PageKind | 'page';
  /** True for a page that goes on with another one: that one is looked for by its name, and leads here. */
  goesOn?: boolean;
  /** Anchors that content may link to. */
  fragments: string[];
}

/** Describes what the list of pages is made from: the handbook, or as much of it as could be read. */
export type PageSource = Omit<PartSource, 'organization'> &
  Pick<
    Handbook,
    | 'sections'
    | 'chapters'
    | 'tools'
    | 'rules'
    | 'checks'
    | 'checklists'
    | 'trainingPaths'
    | 'faq'
    | 'glossary'
    | 'sources'
    | 'changes'
    | 'versions'
    | 'assessments'
    | 'today'
    | 'completions'
    | 'people'
  > & {
    /** Undefined while organization.yaml has faults: no page is switched off then. */
    organization: Pick<Organization, 'training' | 'divisions' | 'data' | 'uses' | 'leaveOut'> | undefined;
  };

/** Every page of the site, in reading order. */
export function pagesOf(handbook: PageSource): Page[] {
  const ids = (entries: { id: string }[]) => entries.map(({ id }) => id);
  const slugs = (entry: { headings: { slug: string }[] }) => entry.headings.map(({ slug }) => slug);
  const page = (path: string, title: string, fragments: string[] = []): Page => ({
    path,
    title,
    kind: 'page',
    fragments,
  });
  const trainingStatusPages = (source: PageSource): Page[] => [
    page(trainingStatusPath, pageTitles.trainingStatus, ['records', 'people']),
    ...pathsWithStatusPages(source).flatMap(({ id, title, pages }) =>
      Array.from({ length: pages }, (_, index) =>
        continuing(pathStatusPath(id, index + 1), pageTitles.trainingStatusOf(title)),
      ),
    ),
  ];
  const continuing = (...args: Parameters<typeof page>): Page => ({ ...page(...args), goesOn: true });
  return [
    page('/', pageTitles.home),
    page('/decide/', pageTitles.decide),
    page(severalWorksPath, pageTitles.severalWorks),
    page('/policy/', pageTitles.policy, [...ids(handbook.rules), 'matrix', 'conditions', 'routes', 'rules']),
    ...rulePages(handbook.rules).map((rules, index) =>
      continuing(rulePagePath(index + 1), pageTitles.rules(index + 1), ids(rules)),
    ),
    ...Array.from({ length: exceptionPageCount(handbook.rules) }, (_, index) =>
      index === 0
        ? page(exceptionPagePath(1), pageTitles.exceptions(1))
        : continuing(exceptionPagePath(index + 1), pageTitles.exceptions(index + 1)),
    ),
    ...(has(handbook, 'versions') ? [page(versionsPath, pageTitles.versions)] : []),
    ...versionPages(handbook.versions).map(({ path, title, fragments }) => continuing(path, title, fragments)),
    ...matrixPages(handbook).map((choice) => continuing(matrixPath(choice), matrixTitle(handbook, choice))),
    page('/tools/', pageTitles.tools(1), ids(handbook.tools)),
    ...toolPages(handbook)
      .slice(1)
      .map((tools, index) => continuing(toolsPagePath(index + 2), pageTitles.tools(index + 2), ids(tools))),
    page('/handbook/', pageTitles.handbook, ids(handbook.sections)),
    ...handbook.chapters.map((c): Page => ({
      path: chapterPath(c.id),
      title: c.title,
      kind: 'chapter',
      fragments: slugs(c),
    })),
    ...handbook.tools.map((t): Page => ({
      path: toolPath(t.id),
      title: t.name,
      kind: 'tool',
      fragments: ['verdicts', ...(has(handbook, 'tool-facts') ? ['facts'] : [])],
    })),
    ...(hasChecksPage(handbook)
      ? [
          page('/checks/', has(handbook, 'checks') ? pageTitles.checks : checklistWords.heading, [
            ...ids(handbook.checks),
            ...(has(handbook, 'checklists') ? ['self-assessments'] : []),
          ]),
        ]
      : []),
    ...(hasTeamStatus(handbook)
      ? [
          page(teamStatusPath, pageTitles.teams, ids(handbook.assessments).map(teamFragment)),
          ...teamsWithPages(handbook).map((team) => continuing(teamPath(team), pageTitles.team(team))),
        ]
      : []),
    ...handbook.checks.map((c): Page => ({
      path: checkPath(c.id),
      title: c.title,
      kind: 'check',
      fragments: slugs(c),
    })),
    ...handbook.checklists.map((c): Page => ({
      path: checklistPath(c.id),
      title: c.title,
      kind: 'checklist',
      fragments: c.groups.flatMap((group) => ids(group.items)),
    })),
    ...(has(handbook, 'training') ? [page('/training/', pageTitles.training)] : []),
    ...handbook.trainingPaths.map((path): Page => ({
      path: trainingPagePath(path.id),
      title: path.title,
      kind: 'training-path',
      fragments: ids(path.steps),
    })),
    ...(showsTrainingStatus(handbook) ? trainingStatusPages(handbook) : []),
    ...(has(handbook, 'faq') ? [page('/faq/', pageTitles.faq, ids(handbook.faq))] : []),
    ...handbook.faq.map((f): Page => ({
      path: faqPath(f.id),
      title: f.question,
      kind: 'faq',
      fragments: slugs(f),
    })),
    ...(has(handbook, 'glossary') ? [page('/glossary/', pageTitles.glossary, ids(handbook.glossary))] : []),
    ...glossaryPages(handbook.glossary, handbook.today).map((terms, index) =>
      continuing(glossaryPagePath(index + 1), pageTitles.glossaryPage(index + 1), ids(terms)),
    ),
    ...(has(handbook, 'sources') ? sourcePages(handbook.sources, handbook.today) : []).map((sources, index) =>
      index === 0
        ? page('/sources/', pageTitles.sources(1), ids(sources))
        : continuing(sourcePagePath(index + 1), pageTitles.sources(index + 1), ids(sources)),
    ),
    ...(has(handbook, 'changes') ? [page('/changes/', pageTitles.changes, ids(announcedChanges(handbook)))] : []),
    ...(has(handbook, 'status') ? [page(ownerStatusPath, pageTitles.ownerStatus)] : []),
    page('/search/', pageTitles.search),
  ];
}

/** Files that are not pages but that content may link to. */
export function linkableFiles(handbook: PageSource): string[] {
  return [
    ...(has(handbook, 'changes') ? ['/changes/feed.xml'] : []),
    '/policy/dates.ics',
    '/policy/dates.xml',
    '/sitemap.xml',
    '/audit-usage.mjs',
    '/ai-tool-policy.schema.json',
    '/check-tool.mjs',
    '/llms.txt',
    ...(handbook.organization?.divisions ?? []).map(({ id }) => agentPath(id)),
    ...apiDocuments(handbook).flatMap((name) => [`/api/v1/${name}.json`, `/api/v1/${name}.schema.json`]),
    ...(showsTrainingStatus(handbook) ? [trainingStatusCsvPath] : []),
  ];
}

/** Returns whether the organisation shows who completed which training path. When it does not, nothing about it is built or linked. */
export const showsTrainingStatus = (source: PageSource): boolean =>
  source.organization?.training.showStatus !== false && has(source, 'status') && has(source, 'training');
