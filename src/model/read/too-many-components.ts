import { CONTENT_COMPONENTS, type ContentComponent } from '../components.ts';
import { problem, type Problem } from '../problem.ts';
import type { ComponentUse } from './component-use.ts';

/**
 * The most components of a page that the site fills in by itself, such as a matrix: each is written in a few words and
 * built as thousands of elements, so that a page of 200,000 characters could ask for 64 MB. Chapters have six at most.
 */
const MAX_FILLED_IN = 200;

/** A few words each, however many there are. */
const SHORT = ['Contact', 'Commitment'];

const known: Record<string, ContentComponent> = CONTENT_COMPONENTS;

/** Returns the first component of a page that is one too many to be built, as a problem; nothing where all can be. */
export function tooManyComponents(uses: readonly ComponentUse[]): Problem[] {
  const filledIn = uses.filter(({ name }) => known[name]?.holds === 'nothing' && !SHORT.includes(name));
  const next = filledIn[MAX_FILLED_IN];
  if (!next) return [];
  const message = `this is one of ${filledIn.length} components that the site fills in; at most ${MAX_FILLED_IN} are built on a page.`;
  return [problem('too-complex', next.at, message)];
}
