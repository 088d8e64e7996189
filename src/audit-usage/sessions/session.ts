/** A conversation with a tool on one day, with one model. */
export interface SessionDay {
  /** The model as it was recorded; null where no record names it. */
  model: string | null;
  /** YYYY-MM-DD */
  day: string;
  first: number;
  last: number;
  /** The hashes of its records, where all of them have ids: it counts if one of them is in no earlier file. */
  records?: Uint32Array<ArrayBuffer>;
}

/** Describes what a store says about a conversation: where and when, never what. */
export interface Session {
  /** The tool of the directory, and what it is called. */
  tool: string;
  name: string;
  /** The id that the store gives it; conversations of subagents have their parent's. */
  id: string;
  /** The folder in which it ran; null where the store does not say. */
  folder: string | null;
  /** The kind of account, in the words of the store. */
  plan: string | null;
  /** The conversation that started this one; it counts as a part of that. */
  parent?: string | null;
  /** A trace counts only where no conversation of its id, or none of its day and folder, was found itself. */
  trace?: 'session' | 'day';
  /** Left out where it is certain that somebody used the tool. */
  confidence?: 'likely' | 'weak';
  days: SessionDay[];
}

/** Takes in the lines of a file of sessions. */
export interface SessionLines {
  /** Returns whether a line, from one place of the bytes to before another, can hold anything that is needed. */
  wants: (bytes: Buffer, from: number, end: number) => boolean;
  /** Takes a line in; false when it is damaged. */
  take: (line: Buffer) => boolean;
  /** Returns what the file held, if it was a conversation. */
  sessions: () => Session[];
}

/** Describes what a reader of a format gets to know about a file beside its lines. */
export interface SessionFile {
  /** Its name without folder and ending. */
  stem: string;
  /** The folder in which the conversation ran, where the place of the file tells it. */
  folder: string | null;
  /** When it was changed last, milliseconds since 1970. */
  changed: number;
  dayOf: (at: number) => string;
}
