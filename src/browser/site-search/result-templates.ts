import result from './result.template';

/** Stands in for a result until it comes into sight. */
const PLACEHOLDER = '<li class="search-result search-coming" aria-hidden="true"></li>';

/**
 * Returns how Pagefind writes a result and its placeholder, as the blocks that `<pagefind-results>` reads when it starts. They
 * come with the script of search, so that no page carries them for readers who do not search.
 */
export function resultTemplates(): HTMLScriptElement[] {
  const placeholder = block(PLACEHOLDER);
  placeholder.dataset.template = 'placeholder';
  return [block(result), placeholder];
}

/** A data block: browsers do not execute scripts of this type. */
const block = (text: string) =>
  Object.assign(document.createElement('script'), { type: 'text/pagefind-template', text });
