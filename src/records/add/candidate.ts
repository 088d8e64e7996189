import { PROBLEM_KINDS } from '../../model/problem-kinds.ts';
import type { Problem } from '../../model/problem.ts';
import { fileFromBytes, type ContentFile } from '../../model/read/files.ts';
import { placeOfFile } from '../../model/read/kind-of-file.ts';
import { readRecords } from '../../model/read/records.ts';
import type { AssessmentData } from '../../model/schema/assessment.ts';
import { completionFile, completionText, type CompletionRecord } from '../../progress/completion-record.ts';
import type { HandedFile } from './handed-files.ts';

/** A file that was handed over and can be read: what it is, and where in `content/` it belongs. */
export interface Candidate {
  shown: string;
  kind: 'completion' | 'assessment';
  file: ContentFile & { text: string };
  /** Of two for the same place the greater one is the newer: a version and a day, or a moment. */
  age: string;
}

/** Describes why a file is not added, a sentence for each reason. */
export interface Refused {
  shown: string;
  reasons: string[];
}

/** The names under which a browser saves an export; none of them says whose result it is. */
const NAME_OF_EXPORT = /^(?:checks|everything|checklist-.+|training-.+)-\d{4}-\d{2}-\d{2}$/;

/** Reads one file, or says why it is neither a completion record nor a team's result. */
export function candidateOf({ shown, name, bytes }: HandedFile): Candidate | Refused {
  const refused = (...reasons: string[]): Refused => ({ shown, reasons });
  if ('fault' in bytes) return refused(bytes.fault);
  const { file, problems } = fileFromBytes('completions/handed/over.json', bytes);
  const text = file.text?.replace(/^\ufeff/, '');
  if (text === undefined) return refused(...problems.map(inWords));
  return isExport(text) ? teamResult(shown, name, text) : completion(shown, text);
}

function completion(shown: string, text: string): Candidate | Refused {
  const { records, problems } = readRecords([{ path: 'completions/handed/over.json', text }]);
  const record = records[0]?.data as CompletionRecord | undefined;
  if (!record || problems.length > 0) {
    const isRecord = /"(?:statement|digest|handle)"/.test(text);
    return {
      shown,
      reasons: isRecord
        ? problems.map(inWords)
        : ['this is neither a completion record nor an export of check items or self-assessments.'],
    };
  }
  const path = completionFile(record);
  if (placeOfFile(path)?.kind !== 'completion') {
    return { shown, reasons: [`\`${record.path}\` is not the id of a training path.`] };
  }
  const age = `${String(record.policyVersion).padStart(6, '0')} ${record.date}`;
  // Mail programs change line ends and spaces; the record is kept as the page wrote it.
  return { shown, kind: 'completion', file: { path, text: completionText(record) }, age };
}

function teamResult(shown: string, name: string, text: string): Candidate | Refused {
  const team = name.replace(/\.json$/i, '').replace(/ ?\(\d+\)$/, '');
  const path = `assessments/${team}.json`;
  if (NAME_OF_EXPORT.test(team) || placeOfFile(path)?.kind !== 'assessment') {
    const reason =
      'this is a team’s result, and its name does not say whose. Name it after the team, in lower-case words joined by hyphens: data-platform.json.';
    return { shown, reasons: [reason] };
  }
  const { records, problems } = readRecords([{ path, text }]);
  const result = records[0]?.data as AssessmentData | undefined;
  if (!result) return { shown, reasons: problems.map(inWords) };
  return { shown, kind: 'assessment', file: { path, text }, age: result.exportedAt };
}

function isExport(text: string): boolean {
  try {
    return (JSON.parse(text) as { format?: unknown } | null)?.format === 'handbook-progress';
  } catch {
    return false;
  }
}

/** Returns what the check says of a file, with what to do, for the person who sent it. */
export const inWords = ({ line, column, kind, message }: Problem): string =>
  `line ${line}, column ${column}: ${message} ${PROBLEM_KINDS[kind].remedy}`;
