import type { ReadResult } from '../model/read/read-content.ts';
import { checkContent } from './check-content.ts';

const known = new Map<string, Promise<ReadResult>>();

/**
 * The content of a folder as `checkContent` gives it, read and checked once in this process, whichever part of a build
 * asks first. The development server says when it has changed.
 */
export function currentContent(folder: string): Promise<ReadResult> {
  const reading = known.get(folder) ?? checkContent(folder);
  known.set(folder, reading);
  return reading;
}

/** Has a folder read anew by whatever asks next. */
export function contentChanged(folder: string): void {
  known.delete(folder);
}
