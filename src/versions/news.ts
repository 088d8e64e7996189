import type { Handbook, TrainingPath, Version } from '../model/handbook.ts';
import { changesSince, type ChangesSince } from './changes-since.ts';
import { normativeContent } from './normative-content.ts';
import { completionValidity, type Standing } from './completion-validity.ts';

/** Describes what a path asks of somebody whose record is of an earlier version. */
export interface News {
  version: Version;
  standing: Standing;
  changes: ChangesSince;
}

/** For every earlier published version of a path: what differs from today, and whether that asks to read again. */
export function newsOf(handbook: Handbook, path: Pick<TrainingPath, 'id'>): News[] {
  const now = normativeContent(handbook);
  const standingOf = completionValidity(handbook.versions);
  return handbook.versions
    .filter(({ number }) => number < handbook.organization.policy.version)
    .flatMap((version) => {
      const changes = changesSince(version.content, now, path.id);
      return changes ? [{ version, changes, standing: standingOf(path.id, version.number).standing }] : [];
    });
}
