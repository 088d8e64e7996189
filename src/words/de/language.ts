import type { language as english } from '../en/language.ts';

export const language: typeof english = {
  id: 'de',
  tag: 'de',
  undated: 'ohne Datum',
};
