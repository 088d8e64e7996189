import type { sentenceEnds as english } from '../en/sentence-ends.ts';
import { language } from './language.ts';

export const sentenceEnds: typeof english = {
  tag: language.tag,
  abbreviations: ['etc', 'Mr', 'Dr'],
};
