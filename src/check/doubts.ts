import { addDays } from '../basics/calendar.ts';
import type { CompletionRecord } from '../progress/completion-record.ts';
import { sealOf } from '../progress/seal.ts';
import { passes } from '../training/passes.ts';
import { acknowledgedDigest } from '../versions/acknowledged.ts';
import type { Version } from '../model/handbook.ts';

/** Describes why a completion record cannot be right, and the field that shows it. */
export interface Doubt {
  field: keyof CompletionRecord;
  message: string;
}

/** The least that a path can ask: versions of older engines do not say what theirs asked. */
const LEAST_PERCENT = 1;

/**
 * Returns what in a record cannot be right, by the version of the policy that it names and by its own other fields.
 * @param version the published version that the record names
 * @param known.today YYYY-MM-DD
 * @param known.scenarios how many scenarios this handbook has ever had; their ids never disappear
 */
export function doubtsAbout(
  record: CompletionRecord,
  version: Version,
  known: { today: string; scenarios: number },
): Doubt[] {
  const { number, content } = version;
  const path = content.paths.find(({ id }) => id === record.path);
  if (!path) return [{ field: 'path', message: `version ${number} of the policy has no path \`${record.path}\`.` }];
  const { statement, passingPercent } = path;
  return [
    ...dateDoubts(record, version, known.today),
    ...digestDoubts(record, version),
    ...(record.statement === statement
      ? []
      : [doubt('statement', `this is not the statement of \`${record.path}\` in version ${number}, word for word.`)]),
    ...scoreDoubts(record, number, passingPercent, known.scenarios),
    ...sealDoubts(record, number, passingPercent !== undefined),
  ];
}

const doubt = (field: Doubt['field'], message: string): Doubt => ({ field, message });

function dateDoubts({ date }: CompletionRecord, { number, content }: Version, today: string): Doubt[] {
  const first = content.policy.date;
  return [
    // A day of grace: where the person sits, tomorrow may have begun.
    ...(date > addDays(today, 1) ? [doubt('date', `${date} is after today, ${today}.`)] : []),
    ...(date < first ? [doubt('date', `${date} is before version ${number} took effect, on ${first}.`)] : []),
  ];
}

function digestDoubts({ digest, path }: CompletionRecord, { number, content }: Version): Doubt[] {
  if (digest === acknowledgedDigest(content, path)) return [];
  return [doubt('digest', `${digest} is not the digest of the texts that \`${path}\` asks for in version ${number}.`)];
}

function scoreDoubts(
  { score: { right, of }, path }: CompletionRecord,
  number: number,
  passingPercent: number | undefined,
  scenarios: number,
): Doubt[] {
  if (of > scenarios) {
    return [doubt('score', `${of} scenarios were counted; this handbook has never had more than ${scenarios}.`)];
  }
  if (passes({ right, of }, passingPercent ?? LEAST_PERCENT)) return [];
  const asked =
    passingPercent === undefined
      ? `and no path lets anybody pass with less than ${LEAST_PERCENT} %`
      : `and version ${number} asks ${passingPercent} % of anyone who completes \`${path}\``;
  return [doubt('score', `${right} of ${of} is ${Math.floor((right * 100) / of)} %, ${asked}.`)];
}

/** Completion pages seal their records since versions state the passing mark. */
function sealDoubts(record: CompletionRecord, number: number, isSealed: boolean): Doubt[] {
  if (record.seal === undefined) {
    return isSealed
      ? [doubt('handle', `the record has no seal, and the completion page seals every record of version ${number}.`)]
      : [];
  }
  if (record.seal === sealOf(record)) return [];
  return [
    doubt('seal', 'the seal does not fit the rest of the file: a field was changed after the page wrote the record.'),
  ];
}
