import { isAbsolute, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type AstroIntegration } from 'astro';
import { PlainError } from '../../model/content-folder.ts';
import { ROOT } from '../project.ts';
import { acceptContent } from './accept-content.ts';
import { folderSize, sizeText } from './folder-size.ts';
import { forgetBuildSummary, readBuildSummary } from './build-summary.ts';

/** What a build made, as Astro tells it at the end. */
interface Built {
  folder: string;
  pages: number;
}

/**
 * Checks the content, builds the site and prints a summary: the one build behind `npm run build`, `npm start` and `npm test`.
 * @throws PlainError when the content has errors or HANDBOOK_OUT cannot be used; nothing is built then
 */
export async function buildSite(): Promise<void> {
  const started = performance.now();
  checkOutput(process.env.HANDBOOK_OUT);
  await acceptContent();
  console.log('Building the site');
  forgetBuildSummary();
  const built: Built = { folder: '', pages: 0 };
  const logger = { entrypoint: new URL('./build-log.ts', import.meta.url) };
  await build({ root: ROOT, logger, integrations: [listener(built)] });
  console.log(summary(built, (performance.now() - started) / 1000));
}

/** While Astro writes pages it loads packages from the output folder, so node_modules must lie above it. */
function checkOutput(folder: string | undefined): void {
  if (folder && isOutside(resolve(ROOT, folder))) {
    throw new PlainError(
      `HANDBOOK_OUT is ${folder}\nThe output folder must lie inside the project, ${ROOT}. Copy the finished site from there.`,
    );
  }
}

const isOutside = (path: string) => relative(ROOT, path).startsWith('..') || isAbsolute(relative(ROOT, path));

/** Joins the integrations of astro.config.mjs to learn where the pages went and how many there are. */
function listener(built: Built): AstroIntegration {
  return {
    name: 'handbook-build-summary',
    hooks: {
      'astro:build:done': ({ dir, pages }) => {
        built.folder = fileURLToPath(dir);
        built.pages = pages.length;
      },
    },
  };
}

function summary({ folder, pages }: Built, seconds: number): string {
  const entries = readBuildSummary()?.searchEntries;
  const search = entries === undefined ? 'no search index' : `${entries} search entries`;
  return `Built ${pages} pages, ${search}, ${seconds.toFixed(1)} s, ${sizeText(folderSize(folder))} in ${relative(ROOT, folder)}/`;
}
