import { migrate, PROGRESS_SCHEMA_VERSION } from '../../progress/migrate.ts';
import { problem, type Problem } from '../problem.ts';
import type { YamlDocument } from './yaml-document.ts';

/**
 * Brings an exported file to the current format, as the browser does when it imports one.
 * @param raw the parsed file
 * @returns the data in its current form, or why this is no file that this handbook can read
 */
export function inCurrentFormat(raw: unknown, file: string, document: YamlDocument): { raw: unknown } | Problem {
  const versioned = migrate(raw);
  if (versioned.kind === 'newer') {
    const message = `this file has format ${versioned.version}; this handbook reads formats up to ${PROGRESS_SCHEMA_VERSION}.`;
    return problem('newer-format', document.place(['schemaVersion']), message);
  }
  if (versioned.kind === 'foreign' || versioned.data.format !== 'handbook-progress') {
    const message = 'this is not a file that the handbook exported: it has no schemaVersion and format of one.';
    return problem('not-an-export', { file, line: 1, column: 1 }, message);
  }
  // zod drops a field of this name without a word.
  if (Object.hasOwn(Object(versioned.data.entries) as object, '__proto__')) {
    const message = '"__proto__": an entry is called check/<id> or item/<id>.';
    return problem('unknown-key', document.place(['entries', '__proto__'], 'key'), message);
  }
  return { raw: { schemaVersion: PROGRESS_SCHEMA_VERSION, ...versioned.data } };
}
