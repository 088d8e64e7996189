import { z } from 'astro/zod';

/**
 * `content/published-ids.yaml`: every id that was ever published, by the name of the list that holds it (`rules`,
 * `checklistItems` …). Written by `npm run publish-ids`.
 */
export const publishedIds = z.record(z.string(), z.array(z.string()));

export type PublishedIds = z.infer<typeof publishedIds>;
