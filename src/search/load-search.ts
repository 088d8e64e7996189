/** How results are ordered: what people call a thing, and its id, count for more than how often a page says it. */
const RANKING = { metaWeights: { title: 12, aliases: 10 }, termSaturation: 1.4, pageLength: 0.4, termFrequency: 0.8 };

interface Instance {
  setTranslations(texts: Record<string, string>): void;
}

declare global {
  interface Window {
    PagefindComponents?: {
      configureInstance(name: string, options: object): void;
      getInstanceManager(): { getInstance(name: string): Instance };
    };
  }
}

/**
 * Brings Pagefind's elements onto the page, once, when somebody first asks for search.
 * @param folder address of the folder that holds them
 * @param nothing what to say when nothing is found
 */
export function loadSearch(folder: string, nothing: string): Promise<void> {
  if (window.PagefindComponents) return Promise.resolve();
  const style = document.createElement('link');
  style.rel = 'stylesheet';
  style.href = `${folder}../search-elements.css`;
  document.head.append(style);
  const script = document.createElement('script');
  script.src = `${folder}pagefind-component-ui.js`;
  return new Promise((resolve, reject) => {
    script.onerror = reject;
    script.onload = () => {
      const ui = window.PagefindComponents;
      ui?.configureInstance('default', { ranking: RANKING });
      ui?.getInstanceManager().getInstance('default').setTranslations({ zero_results: nothing });
      // The dialog comes last: it would wrap itself in a second one when texts are set after it.
      const dialog = document.querySelector<HTMLTemplateElement>('#search-dialog');
      if (dialog) document.body.append(dialog.content);
      resolve();
    };
    document.head.append(script);
  });
}
