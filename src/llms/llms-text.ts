import { contactPlace } from '../model/contact-place.ts';
import { currentOn, type Retirable } from '../basics/current-on.ts';
import { headingInMarkdown, linkWordsAsMarkdown, wordsAsMarkdown } from '../model/words-as-markdown.ts';
import { absoluteAddress } from '../model/address.ts';
import type { Handbook } from '../model/handbook.ts';
import { markdownPath } from '../model/markdown-path.ts';
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

function introduction({ organization }: Handbook): string[] {
  const address = (path: string) => absoluteAddress(organization.site, path);
  const { policy, contacts } = organization;
  return [
    `This is policy version ${policy.version}, in effect since ${policy.date}. What binds is the policy: its rules have permanent ids and are at ${address('/policy/')}. Everything else explains them.`,
    'Do not work a verdict out from the text. Every combination of division, tool, plan, data and use has been decided; look the answer up:',
    [
      `- Without a program: ${address('/api/v1/decisions.json')} holds every answer with its conditions, for every day; its schema beside it (${address('/api/v1/decisions.schema.json')}) says how to look one up.`,
      `- On a command line: ${address('/check-tool.mjs')} asks one question and needs nothing but Node. \`node check-tool.mjs --handbook ${address('/')}\` lists what can be chosen.`,
      `- For a person: ${address('/decide/')} with \`?division=…&tool=…&plan=…&data=…&use=…\` is the permanent link to an answer.`,
    ].join('\n'),
    `Silence is not permission: where no answer is found, ask the ${wordsAsMarkdown(`${contacts.policy.name} (${contactPlace(contacts.policy)})`)}.`,
    'Every page has a Markdown version: replace the slash at the end of its address by `.md`. Links inside lead to the pages, because only these have the fragments of rules and the queries of answers.',
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
  const page = (path: string, title: PlainText, about: PlainText) => link(markdownPath(path), title, about);
  const inForce = <T extends Retirable>(entries: readonly T[]) => currentOn(entries, handbook.today);
  return [
    {
      title: 'The policy',
      links: [
        page(
          '/policy/',
          'Policy',
          'Every rule, the matrix of all answers, the conditions and the approval routes. Normative.',
        ),
        page('/changes/', 'Changes', 'What changed in the policy and the handbook, newest first.'),
      ],
    },
    {
      title: 'For coding agents',
      links: choosableOn(handbook.organization.divisions, handbook.today).map(({ id, name }) =>
        link(
          agentPath(id),
          `AGENTS.md for ${name}`,
          'What an agent refuses, asks first and labels there; by data class too.',
        ),
      ),
    },
    {
      title: 'Data',
      links: API.map(({ name, about }) => link(`/api/v1/${name}.json`, `${name}.json`, about)),
    },
    {
      title: 'Tools',
      links: inForce(handbook.tools).map((each) => page(toolPath(each.id), each.name, plainText(each.summary))),
    },
    ...handbook.sections.map(({ id, title }) => ({
      title,
      links: handbook.chapters
        .filter(({ section }) => section === id)
        .map((each) => page(chapterPath(each.id), each.title, plainText(each.summary))),
    })),
    {
      title: 'Check items',
      links: inForce(handbook.checks).map((each) => page(checkPath(each.id), each.title, plainText(each.action))),
    },
    {
      title: 'Self-assessments',
      links: inForce(handbook.checklists).map((each) =>
        page(checklistPath(each.id), each.title, plainText(each.summary)),
      ),
    },
    {
      title: 'Training',
      links: inForce(handbook.trainingPaths).map((each) =>
        page(trainingPagePath(each.id), each.title, plainText(each.summary)),
      ),
    },
    {
      title: 'Questions and answers',
      links: inForce(handbook.faq).map((each) =>
        page(faqPath(each.id), each.question, shortAnswer(each.body, handbook.organization)),
      ),
    },
    {
      // By convention: what may be left out where there is little room.
      title: 'Optional',
      links: [
        page('/glossary/', 'Glossary', 'The words of this handbook, each in one or two sentences.'),
        page(
          '/sources/',
          'Sources',
          'What the statements about the outside world rest on, and when it was last opened.',
        ),
        link('/sitemap.xml', 'Sitemap', 'Every page.'),
      ],
    },
  ];
}

const API = [
  { name: 'decisions', about: 'every answer, for every day from the first day of this policy version on' },
  { name: 'rules', about: 'every rule with its scope, dates, conditions and exceptions' },
  { name: 'tools', about: 'every tool and plan, and what is known of it, with sources' },
  { name: 'checks', about: 'the check items with owner, recurrence and evidence' },
  { name: 'checklists', about: 'the self-assessments, item by item' },
  { name: 'status', about: 'what is overdue, due soon, begins or ends, for owners' },
  { name: 'handbook', about: 'divisions, data classes, uses, conditions, routes, roles and contacts' },
];
