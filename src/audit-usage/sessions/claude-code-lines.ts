import { firstType } from './first-type.ts';
import { objectAt, textAt } from '../../check-tool/members.ts';
import { lineObject, momentAt } from './line-object.ts';
import { Needle } from './needle.ts';
import type { SessionFile, SessionLines } from './session.ts';
import { SessionTally } from './session-tally.ts';

/** Another model behind the same tool: the plans of the tool say nothing about it. */
const OWN_MODEL = /claude|anthropic/i;

/** The lines that are no answers, as far as they are known. */
const OTHERS = new Set([
  ...['user', 'system', 'progress', 'attachment', 'summary', 'file-history-snapshot', 'queue-operation'],
  ...['permission-mode', 'mode', 'last-prompt', 'ai-title', 'custom-title', 'agent-name'],
]);

/** The types that come first in an answer: its own, or that of the message in it. */
const ANSWERS = new Set(['assistant', 'message']);

/** Reads a transcript of Claude Code. A fork begins with copies of lines, which keep their `uuid`. */
export function claudeCodeLines({ stem, dayOf, folder: hint }: SessionFile): SessionLines {
  const own = new SessionTally(dayOf);
  const foreign = new SessionTally(dayOf);
  const answer = new Needle('"type":"assistant"');
  let before = { model: '', tally: own };
  let id: string | null = null;
  let folder = hint;
  return {
    wants(bytes, from, end) {
      const first = firstType(bytes, from, end) ?? '';
      // Whatever comes first in an answer, it is none of the others, which are most of a file.
      return ANSWERS.has(first) || (!OTHERS.has(first) && answer.isIn(bytes, from, end));
    },
    take(line) {
      const value = lineObject(line);
      if (!value) return false;
      folder ??= textAt(value, 'cwd');
      id ??= textAt(value, 'sessionId');
      if (value.type !== 'assistant') return true;
      const message = objectAt(value, 'message');
      const model = textAt(message, 'model');
      if (model === null || model === '<synthetic>') return true;
      if (model !== before.model) before = { model, tally: OWN_MODEL.test(model) ? own : foreign };
      before.tally.add(model, momentAt(value, 'timestamp'), textAt(value, 'uuid'));
      return true;
    },
    sessions: () => [
      ...sessionOf('claude-code', 'Claude Code', own),
      ...sessionOf('unlisted', 'Claude Code with the model of another provider', foreign),
    ],
  };
  function sessionOf(tool: string, name: string, tally: SessionTally) {
    return tally.isEmpty ? [] : [{ tool, name, id: id ?? stem, folder, plan: null, days: tally.list() }];
  }
}
