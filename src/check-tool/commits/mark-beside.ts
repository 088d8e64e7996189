import type { FoundMark } from './found-mark.ts';

/** A tool that something beside a commit names: a note, or the name of its branch. */
export type MarkBeside = Pick<FoundMark, 'tool' | 'name' | 'model' | 'confidence'>;
