import { remembered } from '../basics/remembered.ts';
import type { Handbook } from '../model/handbook.ts';
import { handbookInForce } from './handbook-in-force.ts';
import { versionViews } from './version-view.ts';

/**
 * Returns the handbook as each earlier version of the policy made it, on the last day of that version, and as the announced one
 * will: what decision pages of other days answer by. Versions that were replaced on their first day decided nothing.
 * Every decision page asks for all of them, so each is made once.
 * @param handbook as it binds today: `handbookInForce`
 */
export const otherHandbooks = remembered((handbook: Handbook): readonly Handbook[] => {
  const written = handbook.announced ?? handbook;
  const earlier = versionViews(handbook).flatMap(({ standing, from, until }): Handbook[] => {
    if (standing !== 'past' || until === undefined || until < from) return [];
    const { announced: _, ...then } = handbookInForce({ ...written, today: until });
    return [then];
  });
  return [...earlier, ...(handbook.announced ? [handbook.announced] : [])];
});
