import { z } from 'astro/zod';
import { announcedChanges } from '../model/announced-changes.ts';
import type { Handbook } from '../model/handbook.ts';
import { has } from '../model/parts.ts';
import { chapterPath, changePath, faqPath, sectionPath, termPath } from '../model/paths.ts';
import { publishedAddress, envelope, envelopeOf, schemaAddress } from './envelope.ts';
import { referencesOf } from './references.ts';
import {
  dateValue,
  idValue,
  linkValue,
  markdown,
  nameValue,
  retiredValue,
  reviewValue,
  role,
} from './schema/values.ts';
import {
  commitmentEntry,
  conditionEntry,
  contact,
  routeEntry,
  traitEntry,
  vocabularyValue,
} from './schema/vocabulary.ts';

const chapter = z.object({
  ...linkValue.shape,
  summary: markdown,
  readers: z.array(role),
  aliases: z.array(nameValue),
  ...reviewValue,
});

/** `handbook.json`: what the handbook is, what it holds, and where the other documents are. */
export const handbookDocument = z
  .object({
    ...envelope,
    title: nameValue,
    organization: nameValue.describe('How the texts call the organisation.'),
    description: nameValue,
    policyDate: dateValue.describe('First day of this policy version.'),
    repository: z.url(),
    contacts: z.object({
      policy: contact,
      incident: contact.extend({
        when: nameValue.optional().describe('What has happened when people should ask there.'),
      }),
    }),
    documents: z.array(z.object({ name: nameValue, url: z.url(), schema: z.url() })),
    script: z.url().describe('The stand-alone script that answers questions in other repositories.'),
    feed: z.url().optional().describe('Changes, as RSS; missing where the handbook leaves its changes out.'),
    roles: z.array(z.object({ id: idValue, name: nameValue, help: markdown, retired: retiredValue })),
    protectedModels: z.array(z.object({ id: idValue, name: nameValue, help: markdown })),
    divisions: z.array(vocabularyValue),
    data: z.array(vocabularyValue),
    uses: z.array(vocabularyValue),
    traits: z.array(traitEntry),
    conditions: z.array(conditionEntry),
    routes: z.array(routeEntry),
    commitments: z.array(commitmentEntry),
    sections: z.array(z.object({ ...linkValue.shape, summary: markdown, chapters: z.array(chapter) })),
    questions: z.array(z.object({ ...linkValue.shape, readers: z.array(role), ...reviewValue, retired: retiredValue })),
    terms: z.array(
      z.object({
        id: idValue,
        name: nameValue,
        url: z.url(),
        forms: z.array(nameValue),
        definition: markdown,
        retired: retiredValue,
      }),
    ),
    changes: z.array(
      z.object({
        ...linkValue.shape,
        date: dateValue,
        summary: markdown,
        version: z.int().min(1).describe('The policy version that carries it.'),
        change: z.enum(['material', 'minor']).describe('After a material change people must read it again.'),
        rules: z.array(linkValue),
      }),
    ),
  })
  .describe('What the handbook is, what it holds, and where the other documents are.');

/** @param documents the names of all documents */
export function handbookDocumentOf(handbook: Handbook, documents: readonly string[]): z.infer<typeof handbookDocument> {
  const { organization } = handbook;
  const { site, title, name, description, policy, gitHost, contacts, roles, protectedModels } = organization;
  const { address, role, ...references } = referencesOf(handbook);
  return {
    ...envelopeOf(handbook, 'handbook'),
    title,
    organization: name,
    description,
    policyDate: policy.date,
    repository: gitHost.repository,
    contacts,
    documents: documents.map((name) => ({
      name,
      url: publishedAddress(site, name),
      schema: schemaAddress(site, name),
    })),
    script: address('/check-tool.mjs'),
    ...(has(handbook, 'changes') && { feed: address('/changes/feed.xml') }),
    roles,
    protectedModels,
    divisions: organization.divisions,
    data: organization.data,
    uses: organization.uses,
    traits: organization.traits,
    conditions: organization.conditions,
    routes: organization.routes.map((route) => ({ ...route, decides: role(route.decides) })),
    commitments: organization.commitments,
    sections: handbook.sections.map(({ id, title, summary }) => ({
      id,
      title,
      url: address(sectionPath(id)),
      summary,
      chapters: handbook.chapters
        .filter(({ section }) => section === id)
        .map((chapter) => ({
          id: chapter.id,
          title: chapter.title,
          url: address(chapterPath(chapter.id)),
          summary: chapter.summary,
          readers: references.roles(chapter.readers),
          aliases: chapter.aliases,
          ...references.review(chapter),
        })),
    })),
    questions: handbook.faq.map((question) => ({
      id: question.id,
      title: question.question,
      url: address(faqPath(question.id)),
      readers: references.roles(question.readers),
      ...references.review(question),
      ...(question.retired && { retired: question.retired }),
    })),
    terms: handbook.glossary.map(({ id, name, forms, definition, retired }) => ({
      id,
      name,
      url: address(termPath(id)),
      forms,
      definition,
      ...(retired && { retired }),
    })),
    changes: announcedChanges(handbook).map(({ id, title, date, summary, version, change, rules }) => ({
      id,
      title,
      url: address(changePath(id)),
      date,
      summary,
      version,
      change,
      rules: references.rules([...rules]),
    })),
  };
}
