import { z } from 'astro/zod';
import type { Handbook } from '../model/handbook.ts';
import { chapterPath, changePath, faqPath, sectionPath, termPath } from '../model/paths.ts';
import { documentAddress, envelope, envelopeOf, schemaAddress } from './envelope.ts';
import { referencesOf } from './references.ts';
import { date, id, link, markdown, name, retired, review, role } from './schema/values.ts';
import { commitment, condition, contact, route, vocabularyValue } from './schema/vocabulary.ts';

const chapter = z.object({
  ...link.shape,
  summary: markdown,
  readers: z.array(role),
  aliases: z.array(name),
  ...review,
});

/** `handbook.json`: what the handbook is, what it holds, and where the other documents are. */
export const handbookDocument = z
  .object({
    ...envelope,
    title: name,
    organization: name.describe('How the texts call the organisation.'),
    description: name,
    policyDate: date.describe('First day of this policy version.'),
    repository: z.url(),
    contacts: z.object({ policy: contact, incident: contact }),
    documents: z.array(z.object({ name, url: z.url(), schema: z.url() })),
    script: z.url().describe('The stand-alone script that answers questions in other repositories.'),
    feed: z.url().describe('Changes, as RSS.'),
    roles: z.array(z.object({ id, name, help: markdown, retired })),
    protectedModels: z.array(z.object({ id, name, help: markdown })),
    divisions: z.array(vocabularyValue),
    data: z.array(vocabularyValue),
    uses: z.array(vocabularyValue),
    conditions: z.array(condition),
    routes: z.array(route),
    commitments: z.array(commitment),
    sections: z.array(z.object({ ...link.shape, summary: markdown, chapters: z.array(chapter) })),
    questions: z.array(z.object({ ...link.shape, readers: z.array(role), ...review, retired })),
    terms: z.array(z.object({ id, name, url: z.url(), forms: z.array(name), definition: markdown, retired })),
    changes: z.array(
      z.object({
        ...link.shape,
        date,
        summary: markdown,
        version: z.int().min(1).describe('The policy version that carries it.'),
        change: z.enum(['material', 'minor']).describe('After a material change people must read it again.'),
        rules: z.array(link),
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
      url: documentAddress(site, name),
      schema: schemaAddress(site, name),
    })),
    script: address('/check-tool.mjs'),
    feed: address('/changes/feed.xml'),
    roles,
    protectedModels,
    divisions: organization.divisions,
    data: organization.data,
    uses: organization.uses,
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
    changes: handbook.changes.map(({ id, title, date, summary, version, change, rules }) => ({
      id,
      title,
      url: address(changePath(id)),
      date,
      summary,
      version,
      change,
      rules: references.rules(rules),
    })),
  };
}
