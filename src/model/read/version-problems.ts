import { changesInShort } from '../../versions/change-words.ts';
import { notMinor } from '../../versions/minor.ts';
import { normativeChanges, type NormativeChange } from '../../versions/normative-changes.ts';
import type { Place, Version } from '../handbook.ts';
import { allowedList, didYouMean } from '../nearest.ts';
import { problem, type Problem } from '../problem.ts';
import type { ChangeMatter } from '../schema/change.ts';
import type { VersionNote } from '../schema/version-note.ts';
import type { NormativeContent } from '../schema/version-snapshot.ts';
import type { FileRecord } from './records.ts';

/** Published versions that are not whole, and notes that call minor what is not. */
export function versionProblems(records: FileRecord[], versions: readonly Version[]): Problem[] {
  const snapshots = records.filter(({ slot }) => slot.kind === 'version-snapshot');
  const notes = records.filter(({ slot }) => slot.kind === 'version-note');
  return [
    ...halves(snapshots, notes, 'yaml', 'change note'),
    ...halves(notes, snapshots, 'json', 'snapshot'),
    ...snapshots.flatMap(misnamed),
    ...gaps(versions),
    ...records.flatMap((record) => contradicting(record, versions)),
    ...versions.flatMap((version, index) => {
      const before = versions[index - 1];
      const record = notes.find(({ id }) => id === String(version.number));
      return before && record ? noteProblems(record, version.note, changesOf(before, version), version.number) : [];
    }),
  ];
}

const start = (file: string): Place => ({ file, line: 1, column: 1 });

const changesOf = (before: Version, after: Version) => normativeChanges(before.content, after.content);

function halves(present: FileRecord[], others: FileRecord[], end: string, name: string): Problem[] {
  return present
    .filter(({ id }) => !others.some((other) => other.id === id))
    .map(({ id, file }) =>
      problem('incomplete-version', start(file), `version ${id} has no ${name}: versions/${id}.${end} is missing.`),
    );
}

function misnamed({ id, file, data, document }: FileRecord): Problem[] {
  const { version } = (data as NormativeContent).policy;
  if (String(version) === id) return [];
  return [
    problem('wrong-file-name', document.place(['policy', 'version']), `${file} holds version ${version}, not ${id}.`),
  ];
}

function gaps(versions: readonly Version[]): Problem[] {
  return versions.flatMap(({ number }, index) => {
    const before = versions[index - 1]?.number;
    if (before === undefined || number === before + 1) return [];
    const message = `version ${before + 1} is missing: there are ${before} and ${number}.`;
    return [problem('incomplete-version', start(`versions/${number}.json`), message)];
  });
}

/** The news of a version cannot ask people to read again what the version itself calls minor. */
function contradicting({ slot, data, document }: FileRecord, versions: readonly Version[]): Problem[] {
  if (slot.kind !== 'change') return [];
  const { version: number, change } = data as ChangeMatter;
  const note = versions.find((version) => version.number === number)?.note;
  if (note?.kind !== 'minor' || change !== 'material') return [];
  const message = `this says material, but version ${number} is minor by versions/${number}.yaml.`;
  return [problem('wrong-value', document.place(['change']), message)];
}

function noteProblems(
  { document }: FileRecord,
  note: VersionNote,
  changes: NormativeChange[],
  number: number,
): Problem[] {
  const reworded = changes.filter(({ weight }) => weight === 'wording').map(({ id }) => id);
  const unfounded = (note.wordingFixes?.ids ?? []).flatMap((id, index) => {
    if (reworded.includes(id)) return [];
    const message = `\`${id}\` is not among what version ${number} only reworded.${didYouMean(id, reworded)}${allowedList(reworded)}`;
    return [problem('wrong-value', document.place(['wordingFixes', 'ids', index]), message)];
  });
  const heavy = note.kind === 'minor' ? notMinor(changes, note) : [];
  if (heavy.length === 0) return unfounded;
  const message = `version ${number} is not minor against version ${number - 1}: ${changesInShort(heavy)}.`;
  return [...unfounded, problem('not-minor', document.place(['kind']), message)];
}
