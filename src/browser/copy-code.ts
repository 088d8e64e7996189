import { copiedWords } from '#words/copy-script.ts';
import { copyText } from './copy-text.ts';
import { find } from './find.ts';

/** The block of code that a button belongs to, without the line break at its end. */
export const text = (button: Element): string => codeOf(button).textContent.trimEnd();

/** Says beside the button that the block is copied; where the page may not copy, selects it and says that. */
export async function announce(button: Element, code: Promise<string>, isCopied: Promise<boolean>): Promise<void> {
  const said = find(partOf(button), '[role="status"]');
  const select = () => {
    const block = codeOf(button);
    block.focus();
    getSelection()?.selectAllChildren(block);
  };
  said.textContent = (await isCopied) ? copiedWords.copied : await copyText(await code, select);
}

const codeOf = (button: Element) => find<HTMLPreElement>(partOf(button), 'pre');

/** Returns what holds the button, the code and the words. */
const partOf = (button: Element) => button.parentElement ?? button;
