import type { NormativeContent } from '../model/schema/version-snapshot.ts';

/** The snapshot as it is kept: the same content, the same bytes; one value a line, so that a review shows what changed. */
export const snapshotText = (content: NormativeContent): string => `${JSON.stringify(content, null, 2)}\n`;
