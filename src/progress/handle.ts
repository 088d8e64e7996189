import { recordWords } from '#words/record.ts';
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
  const fault = handle.includes('@') ? recordWords.handleIsAddress : recordWords.handleIsNone;
  return fault(handle, recordWords.handleForm);
}
