import { copyText } from './copy-text.ts';

/** The block of code that a button belongs to, without the line break at its end. */
export const text = (button: Element): string => codeOf(button)?.textContent.trimEnd() ?? '';

/** Says beside the button that the block is copied; where the page may not copy, selects it and says that. */
export async function announce(button: Element, code: Promise<string>, isCopied: Promise<boolean>): Promise<void> {
  const said = button.parentElement?.querySelector('[role="status"]');
  if (!said) return;
  const select = () => {
    const block = codeOf(button);
    block?.focus();
    if (block) getSelection()?.selectAllChildren(block);
  };
  said.textContent = (await isCopied) ? 'Copied' : await copyText(await code, select);
}

const codeOf = (button: Element) => button.parentElement?.querySelector('pre');
