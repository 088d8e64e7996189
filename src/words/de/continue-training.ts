import type { continueWords as english } from '../en/continue-training.ts';

export const continueWords: typeof english = (done, of) => `Schulung fortsetzen: ${done} von ${of} Schritten erledigt`;
