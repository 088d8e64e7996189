import { dirname, join, posix } from 'node:path';
import { normalizePath, type Plugin } from 'vite';
import { bodyImages } from '../bodies/body-images.ts';
import { bodyTree } from '../bodies/body-tree.ts';
import { linkedTerms } from '../bodies/link-body.ts';
import { contentInForce } from '../check/current-content.ts';
import type { Handbook } from '../model/handbook.ts';

const NAME = 'virtual:body-images';
/** The module's id in Vite's graph. */
export const BODY_IMAGES = `\0${NAME}`;

/**
 * Gives the pages the images that stand in the bodies of the content, by their path below the content folder, as
 * `virtual:body-images`. They are all of a body that the bundler sees: text is rendered without becoming code.
 */
export function bodyImagesModule(folder: string): Plugin {
  return {
    name: 'body-images-module',
    resolveId: (id) => (id === NAME ? BODY_IMAGES : undefined),
    async load(id) {
      if (id !== BODY_IMAGES) return undefined;
      const { draft, handbook = draft } = await contentInForce(folder);
      // With faults in the content nothing is shown but their list, which the module of the handbook gives.
      const files = handbook ? imagesInBodies(handbook) : [];
      const imports = files.map(
        (file, index) => `import image${index} from ${JSON.stringify(normalizePath(join(folder, file)))};`,
      );
      const entries = files.map((file, index) => `${JSON.stringify(file)}: image${index}`);
      return `${imports.join('\n')}\nexport const images = {${entries.join(', ')}};`;
    },
  };
}

/** Returns the images in the bodies of the content, by their path below the content folder. */
export function imagesInBodies({ chapters, checks, faq, changes, organization }: Handbook): string[] {
  const withImages = [chapters, checks, faq, changes].flat().filter(({ body }) => body.includes('!['));
  const found = withImages.flatMap(({ at, body }) =>
    bodyImages(bodyTree(body, linkedTerms([], ''), organization.site)).map((address) =>
      posix.join(dirname(at.file), address),
    ),
  );
  return [...new Set(found)].sort();
}
