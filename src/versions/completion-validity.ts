import { remembered } from '../basics/remembered.ts';
import type { Version } from '../model/handbook.ts';
import { isAnyAnswerChanged } from './answer-changes.ts';
import { changesSince, isAnything } from './changes-since.ts';

/** Where a completion stands today: nothing changed, only minor things did, or there is something to read and agree to. */
export type Standing = 'current' | 'current-after-minor' | 'must-reread';

/** A version that touches a path, and whether it asks people to read again. */
interface Step {
  version: Version;
  asks: boolean;
}

/** Describes what is asked of somebody who completed a path under a version. */
export interface CompletionValidity {
  standing: Standing;
  /** The first version that asks to read again. */
  since: Version | undefined;
}

/**
 * Judges completions against the published versions. A version asks to read again when its note says material and when it
 * changes something that the path is about, or any answer; a material change elsewhere asks nothing.
 * @returns a function that remembers what it compared, for many people
 */
export const completionValidity = remembered(
  (versions: readonly Version[]): ((path: string, version: number) => CompletionValidity) => {
    const known = new Map<string, Step[]>();
    const stepsOf = (path: string): Step[] => {
      const steps = known.get(path) ?? touching(versions, path);
      known.set(path, steps);
      return steps;
    };
    return (path, number) => {
      const later = stepsOf(path).filter(({ version }) => version.number > number);
      const since = later.find(({ asks }) => asks)?.version;
      const standing = since ? 'must-reread' : later.length > 0 ? 'current-after-minor' : 'current';
      return { standing, since };
    };
  },
);

function touching(versions: readonly Version[], path: string): Step[] {
  return versions.flatMap((version, index) => {
    const before = versions[index - 1];
    const changes = before && changesSince(before.content, version.content, path);
    // A path that came or went asks nothing of those who completed it.
    if (!before || !changes) return [];
    const isMaterial = version.note.kind === 'material';
    const isTouched = isAnything(changes) || (isMaterial && isAnyAnswerChanged(before.content, version.content));
    return isTouched ? [{ version, asks: isMaterial }] : [];
  });
}
