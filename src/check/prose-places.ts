import type { Place } from '../model/handbook.ts';
import { fileSchema, type FileKind } from '../model/kind.ts';
import type { ReadBody } from '../model/read/body.ts';
import type { AnyFileRecord } from '../model/read/records.ts';
import { walkFields } from '../model/read/walk.ts';

/** A text that readers are shown as what holds today. */
export interface ProsePlace {
  text: string;
  /** The place of a character of it. */
  placeOf: (index: number) => Place;
}

/** Holds what tells of other days or other organisations: there an old number is right. */
const ELSEWHERE: ReadonlySet<FileKind> = new Set([
  'version-snapshot',
  'version-part',
  'version-note',
  'change',
  'completion',
  'assessment',
  'source',
  'provider-term',
  'public-policy',
  'usage-mark',
]);

const CLAIM = /<Claim\b[^>]*>[^]*?<\/Claim>/g;

/** Every text of the content that says what holds today: text fields, the texts of flows, and bodies without what they cite of the outside world. */
export function prosePlaces(records: readonly AnyFileRecord[]): ProsePlace[] {
  return records
    .filter(({ kind }) => !ELSEWHERE.has(kind))
    .flatMap(({ kind, raw, document, read }) => [
      ...walkFields(fileSchema(kind), raw)
        .filter(({ meaning }) => meaning.text === 'current' || meaning.words)
        .map(({ value, path }): ProsePlace => ({ text: value, placeOf: () => document.place(path) })),
      ...(read ? [bodyPlace(read)] : []),
    ]);
}

const bodyPlace = ({ body: { body }, at }: ReadBody): ProsePlace => ({
  text: body.replaceAll(CLAIM, (claim) => claim.replaceAll(/[^\n]/g, ' ')),
  placeOf: at,
});
