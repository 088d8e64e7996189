import { firstType } from './first-type.ts';
import { objectAt, textAt } from '../../check-tool/members.ts';
import { lineObject, momentAt } from './line-object.ts';
import { Needle } from './needle.ts';
import type { Session, SessionFile, SessionLines } from './session.ts';
import { SessionTally } from './session-tally.ts';

/** The events that hold what was said and done, as far as they are known. */
const TEXTS = new Set(['user.message', 'tool.execution_start', 'tool.execution_complete', 'system.message']);

/** Reads the events of a session of Copilot CLI. */
export const copilotLines = (file: SessionFile): SessionLines => eventLines(file, 'GitHub Copilot CLI');

/** Reads the same events of an agent in an editor, whose chat is a file of its own. */
export const editorAgentLines = (file: SessionFile): SessionLines =>
  eventLines(file, 'GitHub Copilot in an editor', 'session');

function eventLines({ stem, dayOf, folder: hint }: SessionFile, name: string, trace?: Session['trace']): SessionLines {
  const events = new Needle('"type":"session.');
  const answers = new Needle('"type":"assistant.');
  const tally = new SessionTally(dayOf);
  let id: string | null = null;
  let folder = hint;
  let started = Number.NaN;
  let model: string | null = null;
  return {
    wants(...line) {
      const first = firstType(...line) ?? '';
      return TEXTS.has(first) ? false : events.isIn(...line) || answers.isIn(...line);
    },
    take(line) {
      const value = lineObject(line);
      if (!value) return false;
      const data = objectAt(value, 'data');
      const at = momentAt(value, 'timestamp');
      if (value.type === 'session.start') {
        id ??= textAt(data, 'sessionId');
        folder ??= textAt(objectAt(data, 'context'), 'gitRoot') ?? textAt(objectAt(data, 'context'), 'cwd');
        started = at;
      }
      const named = {
        'session.model_change': 'newModel',
        'session.resume': 'selectedModel',
        'session.shutdown': 'currentModel',
      };
      const field = Object.entries(named).find(([type]) => type === value.type)?.[1];
      const told = field === undefined ? null : textAt(data, field);
      model = told ?? model;
      if (told !== null || String(value.type).startsWith('assistant.')) tally.add(model, at);
      return true;
    },
    sessions() {
      if (tally.isEmpty) tally.add(null, started);
      if (tally.isEmpty) return [];
      const base = { tool: 'copilot', name, id: id ?? stem, folder, plan: null, ...(trace && { trace }) };
      return [{ ...base, days: tally.list() }];
    },
  };
}
