import { exportText, type ExportScope } from '../../progress/export-file.ts';
import { instantOf } from '../../progress/instant.ts';
import { readersToday } from '../readers-day.ts';
import { store } from './device-store.ts';
import { download } from './download.ts';
import type { Exported } from './exported.ts';

/** The file that carries the answers of a scope. */
export function fileText(
  { policyVersion, policyDate }: Pick<Exported, 'policyVersion' | 'policyDate'>,
  of: ExportScope,
  only?: ReadonlySet<string>,
): string {
  const content = { policyVersion, policyDate };
  return exportText(store.progress, { of, content, exportedAt: instantOf(Date.now()) }, only);
}

/** The name of a file of these answers, without its ending. */
export const fileName = (scope: string): string => `${scope.replace('/', '-')}-${readersToday()}`;

/**
 * Saves the answers of a scope as the file that can be imported again, and remembers that there is a copy.
 * @param only the keys of the entries to save; all of them when left out
 */
export function saveFile(about: Exported, of: ExportScope, only?: ReadonlySet<string>): void {
  download(`${fileName(of)}.json`, 'application/json', fileText(about, of, only));
  store.noteCopy(of);
}
