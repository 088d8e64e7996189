import { copyText } from './copy-text.ts';

/**
 * Copies the block of code that a button belongs to, without the line break at its end, and says so beside the button.
 * @param event a click copies; anything else has only asked for this module
 */
export default async function copyCode({ type, target }: Event): Promise<void> {
  const block = type === 'click' && target instanceof Element && target.closest('.code-block');
  const code = block && block.querySelector('pre');
  const said = block && block.querySelector('[role="status"]');
  if (!code || !said) return;
  said.textContent = await copyText(code.textContent.trimEnd(), () => {
    code.focus();
    getSelection()?.selectAllChildren(code);
  });
}
