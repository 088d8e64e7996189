import { completionFile } from '../progress/completion-record.ts';
import { doubtsAbout } from './doubts.ts';
import { allowedList, didYouMean } from '../model/nearest.ts';
import { problem, type Problem } from '../model/problem.ts';
import type { HandbookLists } from '../model/read/assemble.ts';
import { parsedRecords, type AnyFileRecord, type ParsedRecord } from '../model/read/records.ts';

type Known = Pick<HandbookLists, 'trainingPaths' | 'versions' | 'scenarios'>;

/** Completion records that do not fit their file, or that no version and path of this handbook can have led to. */
export function completionProblems(records: readonly AnyFileRecord[], known: Known, today: string): Problem[] {
  return parsedRecords(records, 'completion').flatMap((record) => [
    ...misfiled(record),
    ...(restsOnPiece(record, records, known.versions) ? [] : doubtful(record, known, today)),
  ]);
}

type Completed = ParsedRecord<'completion'>;

/** Files of its version are there, and not all or not in order: that is reported, and not also every record of the version. */
const restsOnPiece = (
  { data: { policyVersion } }: Completed,
  records: readonly AnyFileRecord[],
  versions: Known['versions'],
): boolean =>
  !versions.some(({ number }) => number === policyVersion) &&
  records.some(({ kind, id }) => kind.startsWith('version-') && id.split('/')[0] === String(policyVersion));

function misfiled(record: Completed): Problem[] {
  const { handle, path } = record.data;
  if (record.id === `${handle}/${path}`) return [];
  const field = record.id.startsWith(`${handle}/`) ? 'path' : 'handle';
  const message = `this is the record of ${handle} for ${path}: it belongs in ${completionFile({ handle, path })}.`;
  return [problem('wrong-file-name', record.document.place([field]), message)];
}

function doubtful(record: Completed, { trainingPaths, versions, scenarios }: Known, today: string): Problem[] {
  const { path, policyVersion } = record.data;
  // A retired path stays known: who completed it, completed it.
  const paths = trainingPaths.map(({ id }) => id);
  if (!paths.includes(path)) {
    const message = `\`${path}\` is not a training path.${didYouMean(path, paths)}${allowedList(paths)}`;
    return [problem('unknown-reference', record.document.place(['path']), message)];
  }
  const version = versions.find(({ number }) => number === policyVersion);
  if (!version) {
    const published = allowedList(versions.map(({ number }) => String(number)));
    const message = `version ${policyVersion} of the policy is not published.${published}`;
    return [problem('doubtful-record', record.document.place(['policyVersion']), message)];
  }
  return doubtsAbout(record.data, version, { today, scenarios: scenarios.length }).map(({ field, message }) =>
    problem('doubtful-record', record.document.place([field]), message),
  );
}
