import type { Scope } from '../model/schema/rule.ts';

/** A part of a question to the policy. */
export type DecidingPart = 'division' | 'tool' | 'data' | 'use';

/**
 * Returns the parts of a question by which a rule covers it: those that its scope limits. A trait belongs to the tool.
 * None for a permission, which has to name every part and is decided by no single one.
 */
export function decidedBy({ kind, scope }: { kind: string; scope: Scope }): DecidingPart[] {
  if (kind === 'permission') return [];
  const limits: [DecidingPart, boolean][] = [
    ['division', scope.divisions !== undefined],
    ['tool', scope.tools !== undefined || scope.traits !== undefined],
    ['data', scope.data !== undefined],
    ['use', scope.uses !== undefined],
  ];
  return limits.flatMap(([part, isLimited]) => (isLimited ? [part] : []));
}
