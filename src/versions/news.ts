import { remembered } from '../basics/remembered.ts';
import type { Handbook, TrainingPath, Version } from '../model/handbook.ts';
import { changesSince, type ChangesSince } from './changes-since.ts';
import { bindingNow } from './normative-content.ts';
import { completionValidity, type Standing } from './completion-validity.ts';

/** Describes what a path asks of somebody whose record is of an earlier version. */
export interface News {
  version: Version;
  standing: Standing;
  changes: ChangesSince;
}

/** For every earlier published version of a path: what differs from today, and whether that asks to read again. */
export const newsOf = (handbook: Handbook, path: Pick<TrainingPath, 'id'>): readonly News[] =>
  newsByPath(handbook)(path.id);

const newsByPath = remembered((handbook: Handbook) => {
  const known = new Map<string, News[]>();
  return (path: string): News[] => {
    const news = known.get(path) ?? newsOfPath(handbook, path);
    known.set(path, news);
    return news;
  };
});

function newsOfPath(handbook: Handbook, path: string): News[] {
  const now = bindingNow(handbook);
  const standingOf = completionValidity(handbook.versions);
  return handbook.versions
    .filter(({ number }) => number < handbook.organization.policy.version)
    .flatMap((version) => {
      const changes = changesSince(version.content, now, path);
      return changes ? [{ version, changes, standing: standingOf(path, version.number).standing }] : [];
    });
}
