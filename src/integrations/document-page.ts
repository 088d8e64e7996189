import type { AstroIntegration } from 'astro';
import type { DocumentSection } from '../document/document-section.ts';

const NAME = 'virtual:document-sections';
const RESOLVED = `\0${NAME}`;

/** The address of the printed policy, below that of the site. No published site has it. */
export const DOCUMENT_PATH = '/document/';

/** Adds the page from which the policy is printed as one document: only npm run export-pdf asks for it. */
export function documentPage(sections: readonly DocumentSection[]): AstroIntegration {
  return {
    name: 'document-page',
    hooks: {
      'astro:config:setup': ({ injectRoute, updateConfig }) => {
        injectRoute({ pattern: DOCUMENT_PATH, entrypoint: './src/layouts/DocumentPage.astro' });
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'document-sections',
                resolveId: (id) => (id === NAME ? RESOLVED : undefined),
                load: (id) => (id === RESOLVED ? `export const sections = ${JSON.stringify(sections)};` : undefined),
              },
            ],
          },
        });
      },
    },
  };
}
