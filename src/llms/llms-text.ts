import { llmsWords as words } from '#words/llms.ts';
import { contactPlace } from '../model/contact-place.ts';
import { currentOn, type Retirable } from '../basics/current-on.ts';
import { headingInMarkdown, linkWordsAsMarkdown, wordsAsMarkdown } from '../model/words-as-markdown.ts';
import { absoluteAddress } from '../model/address.ts';
import type { Handbook } from '../model/handbook.ts';
import { apiDocuments } from '../model/api-documents.ts';
import { markdownPath } from '../model/markdown-path.ts';
import { has } from '../model/parts.ts';
import {
  agentPath,
  chapterPath,
  checklistPath,
  checkPath,
  faqPath,
  toolPath,
  trainingPagePath,
} from '../model/paths.ts';
import { plainText } from '../model/plain-text.ts';
import { shortAnswer } from '../model/short-answer.ts';
import type { PlainText } from '../model/text-kinds.ts';
import { choosableOn } from '../policy/choosable-on.ts';

/**
 * The handbook for machines that read, by the convention of llmstxt.org: a title, a summary, how to ask, and lists of
 * links with a line about each.
 */
export function llmsText(handbook: Handbook): string {
  const { organization } = handbook;
  return [
    headingInMarkdown(1, organization.title),
    `> ${wordsAsMarkdown(organization.description)}`,
    ...introduction(handbook),
    ...listsOf(handbook).flatMap(({ title, links }) =>
      links.length > 0 ? [headingInMarkdown(2, title), links.join('\n')] : [],
    ),
  ]
    .join('\n\n')
    .concat('\n');
}

function introduction(handbook: Handbook): string[] {
  const { organization } = handbook;
  const address = (path: string) => absoluteAddress(organization.site, path);
  const { policy, contacts } = organization;
  return [
    words.version(policy.version, policy.date, address('/policy/')),
    words.lookUp,
    [
      words.withoutProgram(address('/api/v1/decisions.json'), address('/api/v1/decisions.schema.json')),
      words.commandLine(address('/check-tool.mjs'), address('/')),
      words.person(address('/decide/')),
    ].join('\n'),
    words.silence(wordsAsMarkdown(`${contacts.policy.name} (${contactPlace(contacts.policy)})`)),
    ...(has(handbook, 'markdown') ? [words.markdown] : []),
  ];
}

interface LinkList {
  title: PlainText;
  /** Markdown, a line each. */
  links: string[];
}

function listsOf(handbook: Handbook): LinkList[] {
  const { site } = handbook.organization;
  const address = (path: string) => absoluteAddress(site, path);
  const link = (path: string, title: PlainText, about: PlainText) =>
    `- [${linkWordsAsMarkdown(title)}](${address(path)}): ${wordsAsMarkdown(about)}`;
  const page = (path: string, title: PlainText, about: PlainText) =>
    link(has(handbook, 'markdown') ? markdownPath(path) : path, title, about);
  const published = apiDocuments(handbook);
  const inForce = <T extends Retirable>(entries: readonly T[]) => currentOn(entries, handbook.today);
  return [
    {
      title: words.policyList,
      links: [
        page('/policy/', words.policy, words.policyAbout),
        ...(has(handbook, 'changes') ? [page('/changes/', words.changes, words.changesAbout)] : []),
      ],
    },
    {
      title: words.agents,
      links: choosableOn(handbook.organization.divisions, handbook.today).map(({ id, name }) =>
        link(agentPath(id), words.agentsFor(name), words.agentsAbout),
      ),
    },
    {
      title: words.data,
      links: Object.entries(words.api)
        .filter(([name]) => published.some((document) => document === name))
        .map(([name, about]) => link(`/api/v1/${name}.json`, `${name}.json`, about)),
    },
    {
      title: words.tools,
      links: inForce(handbook.tools).map((each) => page(toolPath(each.id), each.name, plainText(each.summary))),
    },
    ...handbook.sections.map(({ id, title }) => ({
      title,
      links: handbook.chapters
        .filter(({ section }) => section === id)
        .map((each) => page(chapterPath(each.id), each.title, plainText(each.summary))),
    })),
    {
      title: words.checks,
      links: inForce(handbook.checks).map((each) => page(checkPath(each.id), each.title, plainText(each.action))),
    },
    {
      title: words.checklists,
      links: inForce(handbook.checklists).map((each) =>
        page(checklistPath(each.id), each.title, plainText(each.summary)),
      ),
    },
    {
      title: words.training,
      links: inForce(handbook.trainingPaths).map((each) =>
        page(trainingPagePath(each.id), each.title, plainText(each.summary)),
      ),
    },
    {
      title: words.faq,
      links: inForce(handbook.faq).map((each) =>
        page(faqPath(each.id), each.question, shortAnswer(each.body, handbook.organization)),
      ),
    },
    {
      // By convention: what may be left out where there is little room.
      title: 'Optional',
      links: [
        ...(has(handbook, 'glossary') ? [page('/glossary/', words.glossary, words.glossaryAbout)] : []),
        ...(has(handbook, 'sources') ? [page('/sources/', words.sources, words.sourcesAbout)] : []),
        link('/sitemap.xml', words.sitemap, words.sitemapAbout),
      ],
    },
  ];
}
