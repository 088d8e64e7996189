import { firstType, secondType } from './first-type.ts';
import { objectAt, textAt } from '../../check-tool/members.ts';
import { lineObject, momentAt } from './line-object.ts';
import { Needle } from './needle.ts';
import type { SessionFile, SessionLines } from './session.ts';
import { SessionTally } from './session-tally.ts';

/** The kinds of account that a rollout names, as plans of the directory. */
const PLANS: Record<string, string> = {
  ...{ free: 'plus', plus: 'plus', pro: 'plus', prolite: 'plus' },
  ...{ team: 'business', business: 'business', enterprise: 'enterprise', edu: 'enterprise' },
};

/** The lines that hold what was said and done, and nothing else. */
const TEXTS = new Set(['response_item', 'compacted', 'world_state']);

/** The events that hold texts as well, as far as they are known. */
const TEXT_EVENTS = new Set([
  ...['user_message', 'agent_message', 'agent_reasoning', 'agent_reasoning_raw_content', 'item_completed'],
  ...['exec_command_begin', 'exec_command_end', 'patch_apply_begin', 'patch_apply_end', 'mcp_tool_call_end'],
]);

/** The bytes behind the word "plan_type" that hold the longest plan. */
const MAX_PLAN_LENGTH = 20;

/** A fork copies the lines of its parent, each within this many milliseconds of the one before. */
const COPYING = 1000;

/**
 * Reads a rollout of Codex. The first meta line is the file's own; forks and subagents go on with copies of their parent's
 * lines. Only turns name the model.
 */
export function codexLines({ stem, dayOf, changed }: SessionFile): SessionLines {
  const tally = new SessionTally(dayOf);
  let meta: Record<string, unknown> | undefined;
  let started = Number.NaN;
  let isOld = false;
  let plan: { id: string; written: string } | null = null;
  /** The bytes behind the word "plan_type" in the line that was looked at last. */
  let behindPlan = '';
  const turnLines = new Needle('"turn_context"');
  const metaLines = new Needle('"session_meta"');
  const plans = new Needle('"plan_type"');
  let hasTurns = false;
  let copiedAt = Number.NaN;
  return {
    wants(bytes, from, end) {
      if (meta === undefined) return end > from;
      const type = firstType(bytes, from, end) ?? '';
      if (TEXTS.has(type)) return false;
      if (type === 'event_msg') {
        if (TEXT_EVENTS.has(secondType(bytes, from, end) ?? '')) return false;
        const at = plans.endIn(bytes, from, end);
        if (at === -1) return false;
        behindPlan = bytes.toString('latin1', at, Math.min(end, at + MAX_PLAN_LENGTH));
        // One comes after each answer: what says the plan that is known already says nothing.
        return plan === null || behindPlan !== plan.written;
      }
      if (type === 'turn_context' || type === 'session_meta') return true;
      return [turnLines, metaLines, plans].some((needle) => needle.isIn(bytes, from, end));
    },
    take(line) {
      const value = lineObject(line);
      if (!value) return false;
      const payload = objectAt(value, 'payload');
      if (meta === undefined) {
        // Until September 2025 the first line was the meta itself.
        isOld = value.type === undefined && value.id !== undefined;
        if (isOld || value.type === 'session_meta') meta = isOld ? value : payload;
        if (meta) started = momentAt(meta, 'timestamp');
      } else if (value.type === 'session_meta') copiedAt = momentAt(value, 'timestamp');
      if (value.type === 'turn_context') {
        hasTurns = true;
        const turn = textAt(payload, 'turn_id');
        const at = momentAt(value, 'timestamp');
        // Before turns had ids, the copies at the start of a fork are known by being written within moments.
        if (turn === null && Math.abs(at - copiedAt) <= COPYING) copiedAt = at;
        else tally.add(payload.model, at, turn);
      }
      if (value.type === 'event_msg' && payload.type === 'token_count') {
        const named = PLANS[textAt(objectAt(payload, 'rate_limits'), 'plan_type') ?? ''];
        if (named !== undefined) plan = { id: named, written: behindPlan };
      }
      return true;
    },
    sessions() {
      if (meta === undefined) return [];
      if (tally.isEmpty && !hasTurns) {
        tally.add(null, started);
        if (isOld) tally.add(null, changed);
      }
      const subagent = objectAt(objectAt(meta, 'source'), 'subagent');
      const parent = textAt(objectAt(subagent, 'thread_spawn'), 'parent_thread_id') ?? textAt(meta, 'parent_thread_id');
      const provider = textAt(meta, 'model_provider');
      const isForeign = provider !== null && provider !== 'openai';
      return [
        {
          tool: isForeign ? 'unlisted' : 'codex',
          name: isForeign ? 'Codex with the model of another provider' : 'Codex',
          id: parent ?? textAt(meta, 'id') ?? textAt(meta, 'session_id') ?? stem,
          folder: textAt(meta, 'cwd'),
          plan: plan?.id ?? null,
          days: tally.list(),
        },
      ];
    },
  };
}
