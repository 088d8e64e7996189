import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isPlainObject } from '../../check-tool/shape.ts';
import { objectAt, textAt } from '../../check-tool/members.ts';
import { lineObject, momentAt } from './line-object.ts';
import { Needle } from './needle.ts';
import type { SessionFile, SessionLines } from './session.ts';
import { SessionTally } from './session-tally.ts';

/**
 * Returns the folder of a chat: Gemini CLI names it beside the chats of a project, or lists all of them; of older versions only
 * a digest of it is left.
 */
export async function geminiFolder(gemini: string, path: string): Promise<string | null> {
  const [project = ''] = path.split('/');
  const root = await readFile(join(gemini, 'tmp', project, '.project_root'), 'utf8').catch(() => '');
  if (root.trim() !== '') return root.trim();
  const listed = lineObject(await readFile(join(gemini, 'projects.json')).catch(() => Buffer.from('')));
  return Object.entries(objectAt(listed ?? {}, 'projects')).find(([, name]) => name === project)?.[0] ?? null;
}

/** Reads a chat of Gemini CLI: lines, or in older versions one object that lists its messages. */
export function geminiLines({ stem, dayOf, folder }: SessionFile): SessionLines {
  const answers = new Needle('"gemini"');
  const tally = new SessionTally(dayOf);
  let id: string | null = null;
  // A message that is written again replaces the one before.
  const answered = new Map<string, { model: unknown; at: number }>();
  const message = (value: Record<string, unknown>) => {
    if (value.type !== 'gemini') return;
    const key = textAt(value, 'id');
    const at = momentAt(value, 'timestamp');
    if (key === null) tally.add(value.model, at);
    else answered.set(key, { model: value.model, at });
  };
  return {
    wants: (bytes, from, end) => end > from && (id === null || answers.isIn(bytes, from, end)),
    take(line) {
      const value = lineObject(line);
      if (!value) return false;
      id ??= textAt(value, 'sessionId');
      message(value);
      for (const holder of [value, objectAt(value, '$set')])
        if (Array.isArray(holder.messages)) holder.messages.filter(isPlainObject).forEach(message);
      return true;
    },
    sessions() {
      for (const [key, { model, at }] of answered) tally.add(model, at, `${id} ${key}`);
      answered.clear();
      return tally.isEmpty
        ? []
        : [{ tool: 'gemini', name: 'Gemini CLI', id: id ?? stem, folder, plan: null, days: tally.list() }];
    },
  };
}
