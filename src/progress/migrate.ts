/** The version of the stored and of the exported format that this code writes. */
export const PROGRESS_SCHEMA_VERSION = 3;

/** One step for each version that was ever published: from it to the next. */
const STEPS: Record<number, (data: Record<string, unknown>) => Record<string, unknown>> = {
  // Version 2 added the entries of the training. What version 1 could say is said in the same way.
  1: (data) => data,
  // Version 3 added the pieces of work that somebody compares.
  2: (data) => data,
};

/** Describes what the version field of unknown data says. */
export type Versioned =
  { kind: 'current'; data: Record<string, unknown> } | { kind: 'newer'; version: number } | { kind: 'foreign' };

/**
 * Brings data of any published version to the current one.
 * @param data parsed JSON from storage or from a file; nothing about it is trusted
 * @param steps the migrations, by the version that they start from
 */
export function migrate(data: unknown, steps = STEPS, current = PROGRESS_SCHEMA_VERSION): Versioned {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return { kind: 'foreign' };
  let { schemaVersion: version, ...rest } = data as Record<string, unknown>;
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1) return { kind: 'foreign' };
  if (version > current) return { kind: 'newer', version };
  for (; version < current; version += 1) {
    const step = steps[version];
    if (!step) return { kind: 'foreign' };
    rest = step(rest);
  }
  return { kind: 'current', data: rest };
}
