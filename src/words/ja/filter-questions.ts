import { formatNumber } from '../format.ts';
import type { questionsFound as english } from '../en/filter-questions.ts';

export const questionsFound: typeof english = (found, of) => `${formatNumber(of)}件中${formatNumber(found)}件`;
