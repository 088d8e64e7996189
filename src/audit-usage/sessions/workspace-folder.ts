import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { textAt } from '../../check-tool/members.ts';
import { lineObject } from './line-object.ts';

/**
 * Returns the folder that an editor had open, by the `workspace.json` beside its sessions; the address itself for one on
 * another host.
 * @param storage `workspaceStorage/HASH`
 */
export async function workspaceFolder(storage: string): Promise<string | null> {
  const value = lineObject(await readFile(join(storage, 'workspace.json')).catch(() => Buffer.from('')));
  const address = value && (textAt(value, 'folder') ?? textAt(value, 'workspace'));
  if (!address) return null;
  try {
    const path = address.startsWith('file:') ? fileURLToPath(address) : decodeURIComponent(address);
    return path.replace(/\.code-workspace$/, '');
  } catch {
    return address;
  }
}
