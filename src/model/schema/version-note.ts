import { z } from 'astro/zod';
import { versionDigest } from './version-snapshot.ts';
import { approval } from './approval.ts';
import { line, reference, text } from './fields.ts';

/** `content/versions/<n>.yaml`: what a published version asks of people who finished their training before it. */
export const versionNote = z.strictObject({
  kind: z
    .enum(['material', 'minor'])
    .describe('material: people read what changed and agree again; minor: nobody needs to do anything.'),
  summary: text.describe('What changed since the version before, in one or two sentences.'),
  wordingFixes: z
    .strictObject({
      approvedBy: reference('role', 'The role that approved the new wording as meaning the same.'),
      ids: z.array(line).min(1).describe('What was reworded: ids of rules, conditions, routes, items, checks, paths.'),
    })
    .optional()
    .describe('Only for minor: texts that were reworded without a change of meaning.'),
  approval: approval.optional().describe('Who approved the version, when, and where the decision is recorded.'),
  snapshot: versionDigest
    .optional()
    .describe('The digest of the snapshot, written by npm run publish-version: by it a later edit is found.'),
});

export type VersionNote = z.infer<typeof versionNote>;
