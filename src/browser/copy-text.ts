import { copiedWords } from '#words/copy-script.ts';
/**
 * Copies a text, or has it selected where the clipboard is absent (plain http) or refuses.
 * @param select selects the text on the page, so that the keyboard can copy it
 * @returns what to tell the person
 */
export async function copyText(text: string, select: () => void): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return copiedWords.copied;
  } catch {
    select();
    return copiedWords.selected;
  }
}
