import { isPlainObject } from '../../check-tool/shape.ts';
import { objectAt, textAt } from '../../check-tool/members.ts';
import { lineObject, momentAt } from './line-object.ts';
import type { SessionFile, SessionLines } from './session.ts';
import { SessionTally } from './session-tally.ts';

type Value = Record<string, unknown>;

/** A request, as far as it is told: when, and by which model. */
interface Request {
  at: number;
  model: string | null;
}

/** The parts of a request that tell its model; the others hold texts. */
const TOLD = new Set(['result', 'modelId', 'timestamp']);

/**
 * Reads a chat of an editor like VS Code: one object, or since 2026 the log of what was done to it. A request that was taken
 * back was still made.
 */
export function editorChatLines({ stem, dayOf, folder }: SessionFile): SessionLines {
  const tally = new SessionTally(dayOf);
  let requests: Request[] = [];
  let id: string | null = null;
  const settle = (gone: readonly Request[]) => gone.forEach(({ at, model }) => tally.add(model, at));
  const start = (value: Value) => {
    settle(requests);
    requests = listOf(value.requests).map(requestOf);
    id ??= textAt(value, 'sessionId');
  };
  const change = (value: Value, [list, index, field]: unknown[]) => {
    if (list !== 'requests') return;
    if (value.kind === 2 && index === undefined) {
      if (typeof value.i === 'number') settle(requests.splice(value.i));
      requests.push(...listOf(value.v).map(requestOf));
    } else if (index === undefined) start({ requests: value.kind === 3 ? [] : value.v });
    else if (typeof index === 'number' && field === undefined) {
      settle(requests.slice(index, index + 1));
      if (value.kind === 1 && isPlainObject(value.v)) requests[index] = requestOf(value.v);
      else requests.splice(index, 1);
    } else if (typeof index === 'number' && typeof field === 'string') {
      const request = requests[index];
      if (request && value.kind === 1) Object.assign(request, partOf(request, field, value.v));
    }
  };
  return {
    // Answers arrive piece by piece, each a line of its own.
    wants(bytes, from, end) {
      const start = bytes.toString('latin1', from, Math.min(end, from + 120));
      return end > from && (!/^\{"kind":[1-9]/.test(start) || isTold(start));
    },
    take(line) {
      const value = lineObject(line);
      if (!value) return false;
      if (typeof value.kind !== 'number') start(value);
      else if (value.kind === 0) start(objectAt(value, 'v'));
      else if (Array.isArray(value.k)) change(value, value.k);
      return true;
    },
    sessions() {
      settle(requests);
      requests = [];
      const base = { tool: 'copilot', name: 'GitHub Copilot in an editor', plan: null };
      return tally.isEmpty ? [] : [{ ...base, id: id ?? stem, folder, days: tally.list() }];
    },
  };
}

/** @param start the first characters of a line that changes something */
function isTold(start: string): boolean {
  if (!start.includes('"k":["requests"')) return !start.includes('"k":[');
  const [, field] = /"k":\["requests",\d+,"(\w+)"/.exec(start) ?? [];
  return field === undefined || TOLD.has(field);
}

const listOf = (value: unknown): Value[] => (Array.isArray(value) ? value.filter(isPlainObject) : []);

const requestOf = (value: Value): Request => ({
  at: momentAt(value, 'timestamp'),
  model: resolvedModel(value.result) ?? textAt(value, 'modelId'),
});

/** The model that answered, where "auto" was asked for one. */
const resolvedModel = (result: unknown): string | null =>
  isPlainObject(result) ? textAt(objectAt(result, 'metadata'), 'resolvedModel') : null;

function partOf(request: Request, field: string, value: unknown): Partial<Request> {
  if (field === 'timestamp') return { at: momentAt({ value }, 'value') };
  if (field === 'modelId' && typeof value === 'string') return { model: request.model ?? value };
  return field === 'result' ? { model: resolvedModel(value) ?? request.model } : {};
}
