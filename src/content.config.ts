import { defineCollection } from 'astro:content';
import { relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { contentFolder } from './model/content-folder.ts';
import type { Handbook } from './model/handbook.ts';
import { readContent } from './model/read/read-content.ts';

type BodyKind = 'chapters' | 'checks' | 'faq' | 'changes';

/** Hands the MDX bodies of the checked handbook to Astro, which only compiles them: nothing is parsed or validated here. */
const bodies = (kind: BodyKind) =>
  defineCollection({
    loader: {
      name: `handbook-${kind}`,
      load: async ({ store, config, generateDigest, watcher, logger }) => {
        const folder = contentFolder();
        const fill = () => {
          const { handbook } = readContent(folder);
          // With faults in the content the last good bodies stay; the check reports the faults.
          if (handbook) replace(handbook);
        };
        const replace = (handbook: Handbook) => {
          store.clear();
          for (const { id, body, at } of handbook[kind]) {
            const filePath = relative(
              new URL(config.root).pathname,
              new URL(`${pathToFileURL(folder).href}/${at.file}`).pathname,
            );
            store.set({ id, data: {}, body, filePath, digest: generateDigest(body), deferredRender: true });
          }
        };
        fill();
        logger.debug(`${kind}: ${store.keys().length} bodies`);
        watcher?.add(folder);
        watcher?.on('all', (_event, path) => {
          if (path.startsWith(folder)) fill();
        });
      },
    },
  });

export const collections = {
  chapters: bodies('chapters'),
  checks: bodies('checks'),
  faq: bodies('faq'),
  changes: bodies('changes'),
};
