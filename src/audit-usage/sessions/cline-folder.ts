import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isPlainObject } from '../../check-tool/shape.ts';
import { textAt } from '../../check-tool/members.ts';

/**
 * Returns the folder of a task of Cline, by the list that lies beside all of them; null where it has lost the task.
 * @param tasks the folder of the tasks
 * @param id the task
 */
export async function clineFolder(tasks: string, id: string): Promise<string | null> {
  const text = await readFile(join(dirname(tasks), 'state', 'taskHistory.json'), 'utf8').catch(() => '');
  const listed = entriesOf(text).find((entry) => entry.id === id);
  return listed ? textAt(listed, 'cwdOnTaskInitialization') : null;
}

function entriesOf(text: string): Record<string, unknown>[] {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value.filter(isPlainObject) : [];
  } catch {
    return [];
  }
}
