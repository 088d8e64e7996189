import { HANDLE } from './completion-record.ts';

/** A handle as it was typed, in the form that records keep: without @ and blanks, in lower case. */
export const typedHandle = (text: string): string => text.trim().replace(/^@/, '').toLowerCase();

/**
 * Returns what is wrong with a handle, and what to write instead.
 * @returns nothing for one that a record can carry
 */
export function handleFault(text: string): string {
  const handle = typedHandle(text);
  if (handle === '' || HANDLE.test(handle)) return '';
  const form = 'Write your account name on the git host, like mira-k: letters, digits, hyphens, dots and underscores.';
  if (handle.includes('@')) return `“${handle}” is an address. ${form}`;
  return `“${handle}” is not a handle. ${form}`;
}
