import { z } from 'astro/zod';

/** The kinds of entry whose ids are promised: they never change and never disappear. */
export const PERMANENT_KINDS = [
  'rules',
  'conditions',
  'routes',
  'commitments',
  'divisions',
  'data',
  'uses',
  'tools',
  'plans',
  'checks',
  'checklists',
  'checklistItems',
  'trainingPaths',
  'scenarios',
  'faq',
  'glossary',
  'sources',
  'providerTerms',
  'contaminationPaths',
  'publicPolicies',
] as const;

export type PermanentKind = (typeof PERMANENT_KINDS)[number];

/** `content/published-ids.yaml`: every id that was ever published. Written by `npm run publish-ids`. */
export const publishedIds = z.partialRecord(z.enum(PERMANENT_KINDS), z.array(z.string()));

export type PublishedIds = z.infer<typeof publishedIds>;
