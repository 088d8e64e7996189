import { chainProblems } from './chain-problems.ts';
import { changesInShort } from '../versions/change-words.ts';
import { notMinor } from '../versions/minor.ts';
import { normativeChanges, type NormativeChange } from '../versions/normative-changes.ts';
import type { Place, Version } from '../model/handbook.ts';
import { allowedList, didYouMean } from '../model/nearest.ts';
import { problem, type Problem } from '../model/problem.ts';
import type { VersionNote } from '../model/schema/version-note.ts';
import { isOfKind, type AnyFileRecord, type FileRecord } from '../model/read/records.ts';

/**
 * Published versions that are not whole, and notes that weigh a version wrongly or are about none.
 * @param stated the version that organization.yaml states, published or not
 */
export function versionProblems(
  records: readonly AnyFileRecord[],
  versions: readonly Version[],
  stated: number,
): Problem[] {
  const snapshots = records.filter(isOfKind('version-snapshot'));
  const notes = records.filter(isOfKind('version-note'));
  return [
    ...halves(snapshots, notes, 'yaml', 'change note'),
    ...halves(notes, snapshots, 'json', 'snapshot'),
    ...snapshots.flatMap(misnamed),
    ...gaps(snapshots),
    ...chainProblems(records, versions),
    ...newsProblems(records.filter(isOfKind('change')), versions, stated),
    ...versions.flatMap((version, index) => {
      const before = versions[index - 1];
      const record = notes.find(({ id }) => id === String(version.number));
      return before && record ? noteProblems(record, version.note, changesOf(before, version), version.number) : [];
    }),
  ];
}

const start = (file: string): Place => ({ file, line: 1, column: 1 });

const changesOf = (before: Version, after: Version) => normativeChanges(before.content, after.content);

type Numbered = Pick<AnyFileRecord, 'id' | 'file'>;

function halves(present: Numbered[], others: Numbered[], end: string, name: string): Problem[] {
  return present
    .filter(({ id }) => !others.some((other) => other.id === id))
    .map(({ id, file }) =>
      problem('incomplete-version', start(file), `version ${id} has no ${name}: versions/${id}.${end} is missing.`),
    );
}

function misnamed({ id, file, data, document }: FileRecord<'version-snapshot'>): Problem[] {
  const version = data?.policy.version;
  if (version === undefined || String(version) === id) return [];
  return [
    problem('wrong-file-name', document.place(['policy', 'version']), `${file} holds version ${version}, not ${id}.`),
  ];
}

function gaps(snapshots: readonly Numbered[]): Problem[] {
  const numbers = snapshots.map(({ id }) => Number(id)).sort((a, b) => a - b);
  return numbers.flatMap((number, index) => {
    const before = numbers[index - 1];
    if (before === undefined || number === before + 1) return [];
    const message = `version ${before + 1} is missing: there are ${before} and ${number}.`;
    return [problem('incomplete-version', start(`versions/${number}.json`), message)];
  });
}

/** Returns what is wrong with change notes by the versions that they name. */
function newsProblems(news: readonly FileRecord<'change'>[], versions: readonly Version[], stated: number): Problem[] {
  const known = [...new Set([...versions.map(({ number }) => number), stated])].sort((a, b) => a - b);
  return [
    ...news.flatMap((record) => ofNoVersion(record, known)),
    ...news.flatMap((record) => contradicting(record, versions)),
    ...versions.flatMap((version) =>
      playedDown(
        news.filter(({ data }) => data?.version === version.number),
        version,
      ),
    ),
  ];
}

function ofNoVersion({ data, document }: FileRecord<'change'>, known: readonly number[]): Problem[] {
  if (!data || known.includes(data.version)) return [];
  const message = `there is no version ${data.version} of the policy.${allowedList(known.map(String))}`;
  return [problem('unknown-value', document.place(['version']), message)];
}

/** Returns a problem when a version asks people to read again and none of its change notes says so. Other notes may be about small things. */
function playedDown(news: readonly FileRecord<'change'>[], { number, note }: Version): Problem[] {
  const [first] = news;
  if (note.kind !== 'material' || !first || news.some(({ data }) => data?.change === 'material')) return [];
  const message = `this says minor, but version ${number} is material by versions/${number}.yaml, and no other change note about it says so.`;
  return [problem('wrong-value', first.document.place(['change']), message)];
}

/** The news of a version cannot ask people to read again what the version itself calls minor. */
function contradicting({ data, document }: FileRecord<'change'>, versions: readonly Version[]): Problem[] {
  const note = versions.find((version) => version.number === data?.version)?.note;
  if (note?.kind !== 'minor' || data?.change !== 'material') return [];
  const message = `this says material, but version ${data.version} is minor by versions/${data.version}.yaml.`;
  return [problem('wrong-value', document.place(['change']), message)];
}

function noteProblems(
  { document }: FileRecord<'version-note'>,
  note: VersionNote,
  changes: readonly NormativeChange[],
  number: number,
): Problem[] {
  const reworded = changes.filter(({ weight }) => weight === 'wording').map(({ id }) => id);
  const unfounded = (note.wordingFixes?.ids ?? []).flatMap((id, index) => {
    if (reworded.includes(id)) return [];
    const message = `\`${id}\` is not among what version ${number} only reworded.${didYouMean(id, reworded)}${allowedList(reworded)}`;
    return [problem('wrong-value', document.place(['wordingFixes', 'ids', index]), message)];
  });
  const heavy = note.kind === 'minor' ? notMinor(changes, note) : [];
  if (
    note.kind === 'material' &&
    changes.length > 0 &&
    changes.every(({ weight, what }) => weight === 'name' && what === 'changed')
  ) {
    const idle = `version ${number} is not material against version ${number - 1}: only names changed (${changesInShort(changes)}), which asks nothing of anybody. Write minor.`;
    return [...unfounded, problem('wrong-value', document.place(['kind']), idle)];
  }
  if (heavy.length === 0) return unfounded;
  const message = `version ${number} is not minor against version ${number - 1}: ${changesInShort(heavy)}.`;
  return [...unfounded, problem('not-minor', document.place(['kind']), message)];
}
