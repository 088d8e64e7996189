import type { StorageError } from '../../progress/device.ts';

/** Holds what to tell somebody whose answers cannot be saved. */
export const STORAGE_ERROR_WORDS: Record<StorageError, string> = {
  full: 'This browser has no room left, so your last changes are only on this page. Export your answers now, or free some space and change something again.',
  forbidden:
    'This browser doesn’t let pages store anything, so your answers are only on this page. Export them before you close it, and import the file when you come back.',
  newer:
    'A newer edition of this handbook has stored your answers here, and this edition cannot read them. They are safe and will not be touched. What you tick now is only on this page: export it.',
};
