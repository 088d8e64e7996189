import { compareText } from '../../basics/compare-text.ts';
import type { Place } from '../handbook.ts';
import { kindRow, type ContentKind } from '../kind.ts';
import type { ContentFile } from '../read/files.ts';
import type { AnyFileRecord } from '../read/records.ts';
import { idPlaces } from './id-places.ts';

/** The changes that renaming an id makes: the new text of each file in which it stands. */
export interface RenamedId {
  texts: ReadonlyMap<string, string>;
  /** At how many places it stood. */
  places: number;
  /** True for the old id and for the new one where an entry has it. */
  isGiven: { old: boolean; new: boolean };
}

interface Renaming {
  kind: ContentKind;
  from: string;
  to: string;
}

/** The parts of a question that links ask for by name: /decide/?division=… */
const ASKED: readonly ContentKind[] = ['division', 'data', 'use'];

/** Renames an id wherever it stands: where it is given, named, linked to and recorded. Comments and the form of the files stay. */
export function renameId(
  files: readonly ContentFile[],
  records: readonly AnyFileRecord[],
  { kind, from, to }: Renaming,
): RenamedId {
  const { given, named, recorded } = idPlaces(records, kind, from);
  const all = [...given, ...named, ...recorded];
  const texts = new Map<string, string>();
  let places = 0;
  for (const { path, text } of files) {
    // The snapshots of versions hold what was published, as it was.
    if (text === undefined || /^versions\/.*\.json$/.test(path)) continue;
    const here = all.filter(({ file }) => file === path);
    const renamed = withLinks(withIds(text, here, from, to), path, { kind, from, to });
    if (renamed.text === text) continue;
    places += here.length + renamed.links;
    texts.set(path, renamed.text);
  }
  const isGiven = { old: given.length > 0, new: idPlaces(records, kind, to).given.length > 0 };
  return { texts: new Map([...texts].sort(([a], [b]) => compareText(a, b))), places, isGiven };
}

/** From the last place to the first, so that those before it stay where they are. */
function withIds(text: string, places: readonly Place[], from: string, to: string): string {
  const lines = text.split('\n');
  for (const { line, column } of places.toSorted((a, b) => b.line - a.line || b.column - a.column)) {
    const found = lines[line - 1] ?? '';
    // The place of a quoted value is that of its quotation mark.
    const at = found.indexOf(from, column - 1);
    if (at < 0 || at > column) continue;
    lines[line - 1] = found.slice(0, at) + to + found.slice(at + from.length);
  }
  return lines.join('\n');
}

/** Renames what is named inside a text: in links, and by the components in the texts of flows, whose lines YAML may fold. */
function withLinks(text: string, path: string, { kind, from, to }: Renaming): { text: string; links: number } {
  const { listPage } = kindRow(kind);
  const id = from.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const patterns = [
    ...(ASKED.includes(kind) ? [new RegExp(String.raw`([?&]${kind}=)${id}(?![\w-])`, 'g')] : []),
    ...(listPage === undefined ? [] : [new RegExp(String.raw`(${listPage}#)${id}(?![\w-])`, 'g')]),
    ...(kind === 'commitment' && path.startsWith('flows/')
      ? [new RegExp(String.raw`(<Commitment\b[^<>]*\bid=\\?")${id}(?=\\?")`, 'g')]
      : []),
  ];
  let links = 0;
  const renamed = patterns.reduce(
    (rest, pattern) =>
      rest.replace(pattern, (_, before: string) => {
        links += 1;
        return before + to;
      }),
    text,
  );
  return { text: renamed, links };
}
