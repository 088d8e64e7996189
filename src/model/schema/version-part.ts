import { z } from 'astro/zod';
import { publishedEntrySchemas } from './normative-parts.ts';
import { refusingOtherFields } from './refusing-other-fields.ts';

const entries = publishedEntrySchemas(refusingOtherFields);

const part = <Name extends keyof typeof entries>(name: Name) =>
  z.strictObject({ part: z.literal(name), entries: z.array(entries[name]) });

/** `content/versions/<n>/<part>.json` and `content/versions/<n>/items/<checklist>.json`: one list of what bound. */
export const versionPart = z.discriminatedUnion('part', [
  part('rules'),
  part('conditions'),
  part('routes'),
  part('divisions'),
  part('data'),
  part('uses'),
  part('traits'),
  part('tools'),
  part('preferred'),
  part('items'),
  part('checks'),
  part('paths'),
]);

export type VersionPart = z.infer<typeof versionPart>;
