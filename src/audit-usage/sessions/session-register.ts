import type { Session, SessionDay } from './session.ts';

/** Holds the conversations of all stores, each once: copies and parts of one are joined, and traces fill what is missing. */
export class SessionRegister {
  readonly #sessions = new Map<string, Session>();
  readonly #traces: Session[] = [];
  readonly #parents = new Map<string, string>();

  /** Takes a conversation in, or a part of one. */
  add(session: Session): void {
    if (session.parent) this.#parents.set(session.id, session.parent);
    if (session.trace) this.#traces.push(session);
    else join(this.#sessions, session.id, session);
  }

  /** Returns the conversations; those that a subagent had count as its parent's, under the parent's id. */
  list(): Session[] {
    const found = new Map<string, Session>();
    for (const session of this.#sessions.values()) join(found, this.#rootOf(session.id), session);
    const ids = new Set([...found.values()].map(({ id }) => id));
    for (const trace of this.#traces) if (trace.trace === 'session' && !ids.has(trace.id)) join(found, trace.id, trace);
    // Days come last: a trace that names its conversation says more about them.
    const days = new Set([...found.values()].flatMap(placesOf));
    for (const trace of this.#traces)
      if (trace.trace === 'day' && !placesOf(trace).every((place) => days.has(place))) join(found, trace.id, trace);
    return [...found.values()];
  }

  #rootOf(id: string): string {
    let root = id;
    // A damaged store could lead in a circle.
    for (let step = 0; step < 20; step += 1) {
      const parent = this.#parents.get(root);
      if (parent === undefined) return root;
      root = parent;
    }
    return id;
  }
}

/** The days of a conversation: by themselves, and in its folder. */
const placesOf = ({ tool, name, folder, days, trace }: Session): string[] =>
  days.flatMap(({ day }) => {
    const anywhere = JSON.stringify([tool, name, day]);
    const there = JSON.stringify([tool, name, day, folder]);
    if (trace) return folder === null ? [anywhere] : [there];
    return [anywhere, there];
  });

function join(sessions: Map<string, Session>, id: string, session: Session): void {
  const key = JSON.stringify([session.tool, session.name, id]);
  const known = sessions.get(key);
  if (!known) sessions.set(key, { ...session, id, days: [...session.days] });
  else {
    known.folder ??= session.folder;
    known.plan ??= session.plan;
    // One trace may name the model that another one of the same day leaves out.
    const isNew = ({ model, day }: SessionDay) => model !== null || known.days.every((told) => told.day !== day);
    known.days.push(...(session.trace ? session.days.filter(isNew) : session.days));
  }
}
