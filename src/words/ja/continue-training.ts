import type { continueWords as english } from '../en/continue-training.ts';

export const continueWords: typeof english = (done, of) => `研修の続き：${of}ステップ中${done}ステップ完了`;
