import type { z } from 'astro/zod';
import { show } from './value-words.ts';

type SizeIssue = Extract<z.core.$ZodIssue, { code: 'too_small' | 'too_big' }>;

/** "`minutes` is 0; it must be at least 1." A schema that has words of its own for it keeps them. */
export function describeSize(issue: SizeIssue, name: string): string {
  const { input, message } = issue;
  if (message.startsWith('must ')) return `${name} ${message}.`;
  if (!message.startsWith('Too ')) {
    return isEmpty(input) ? `${name} is empty: ${message}.` : `${name}: ${message}. Found ${show(input)}.`;
  }
  const bound = issue.code === 'too_small' ? `at least ${issue.minimum}` : `at most ${issue.maximum}`;
  if (isEmpty(input)) return `${name} is empty; it must not be.`;
  return Array.isArray(input)
    ? `${name} has ${input.length} entries; it must have ${bound}.`
    : `${name} is ${show(input)}; it must be ${bound}.`;
}

const isEmpty = (value: unknown) => value === '' || (Array.isArray(value) && value.length === 0);
