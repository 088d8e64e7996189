import { extname, join } from 'node:path';
import { ROOT } from '../project.ts';
import type { Reached } from './imports.ts';

/** Files whose imports say what they reach. Pages, styles, texts and data are reached by reading or building instead. */
const MODULES = ['.ts', '.mjs'];
/** Holds who imports one of these looks at files or runs programs, and may look at and run anything. */
const READERS = ['node:fs', 'node:fs/promises', 'node:child_process'];
const IS_TEST = /^tests\/.*\.(?:test|spec)\.ts$/;
/** Documents for people; format and unit tests look at them, the site does not hold them. */
const IS_DOCUMENT = /^[^/]+\.md$/;

/**
 * The tests that a change can affect. Where imports do not tell, a test counts as affected.
 * @param tests paths from the project's folder
 * @param changed paths from the project's folder
 * @param reach what a file imports, directly or not
 */
export function affectedTests(
  tests: readonly string[],
  changed: readonly string[],
  reach: (file: string) => Reached,
): string[] {
  const others = changed.filter((file) => !IS_TEST.test(file));
  return tests.filter((test) => {
    const reached = reach(join(ROOT, test));
    if (changed.some((file) => reached.has(join(ROOT, file)))) return true;
    if (reached.has('node:child_process')) return others.length > 0;
    const isReader = READERS.some((name) => reached.has(name));
    return isReader && others.some((file) => !MODULES.includes(extname(file)));
  });
}

/** Returns whether the built site, or what its tests look at it with, may differ after a change. */
export function isSiteAffected(changed: readonly string[]): boolean {
  return changed.some((file) => !IS_TEST.test(file) && !file.startsWith('tests/unit/') && !IS_DOCUMENT.test(file));
}

/** Returns whether the site has to be built for the tests that a change can affect. */
export function isBuildNeeded(changed: readonly string[]): boolean {
  return isSiteAffected(changed) || changed.some((file) => /^tests\/(?:site|pages|files|readers)\//.test(file));
}
