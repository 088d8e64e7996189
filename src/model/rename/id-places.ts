import { CONTENT_COMPONENTS, type ContentComponentName } from '../components.ts';
import type { Place } from '../handbook.ts';
import { fileSchema, kindRow, type ContentKind } from '../kind.ts';
import type { AnyFileRecord } from '../read/records.ts';
import { isRecord, walkFields } from '../read/walk.ts';

/** The places of an id: where it is given, where something names it, and where it is on record as published. */
export interface IdPlaces {
  given: Place[];
  named: Place[];
  recorded: Place[];
}

/**
 * Returns where an id stands in content as it was read, links in texts aside. Versions hold what was published, and are left out.
 * @param kind one that can be renamed
 */
export function idPlaces(records: readonly AnyFileRecord[], kind: ContentKind, id: string): IdPlaces {
  return {
    given: records.flatMap((record) => givenIn(record, kind, id)),
    named: records.flatMap((record) => namedIn(record, kind, id)),
    recorded: records.flatMap((record) => recordedIn(record, kind, id)),
  };
}

function givenIn({ kind: file, raw, document }: AnyFileRecord, kind: ContentKind, id: string): Place[] {
  const { within } = kindRow(kind);
  const key = within === undefined ? 'entries' : within.at;
  if (file !== (within?.kind ?? kind) || !isRecord(raw)) return [];
  const entries = raw[key];
  return Array.isArray(entries)
    ? entries.flatMap((entry, index) =>
        isRecord(entry) && entry.id === id ? [document.place([key, index, 'id'])] : [],
      )
    : [];
}

function namedIn({ kind: file, raw, document, read }: AnyFileRecord, kind: ContentKind, id: string): Place[] {
  if (file === 'version-snapshot' || file === 'version-part') return [];
  const isNamed = ({ meaning, value }: ReturnType<typeof walkFields>[number]) =>
    meaning.reference === kind && value === id;
  const inData = walkFields(fileSchema(file), raw).filter(isNamed);
  const inText = (read?.uses ?? []).flatMap((use) =>
    walkFields(CONTENT_COMPONENTS[use.name as ContentComponentName].attributes, use.attributes)
      .filter(isNamed)
      .map(({ path, value }) => use.place(String(path[0]), value)),
  );
  return [...inData.map(({ path }) => document.place(path)), ...inText];
}

function recordedIn({ kind: file, raw, document }: AnyFileRecord, kind: ContentKind, id: string): Place[] {
  const { list } = kindRow(kind);
  if (file !== 'published-ids' || list === undefined || !isRecord(raw)) return [];
  const ids = raw[list];
  return Array.isArray(ids) ? ids.flatMap((one, index) => (one === id ? [document.place([list, index])] : [])) : [];
}
