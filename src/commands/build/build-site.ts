import { rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type AstroIntegration } from 'astro';
import { siteSetting } from '../../model/site-setting.ts';
import { outputFolder } from '../output-folder.ts';
import { isInside } from '../is-inside.ts';
import { CACHE, PROJECT, ROOT } from '../project.ts';
import { buildInCopy } from './build-in-copy.ts';
import { buildPlace } from './project-place.ts';
import { replaceSite } from './replace-site.ts';
import { compileForOneRun } from './compile-for-one-run.ts';
import { buildPhases, endPhase } from './build-phases.ts';
import { acceptAgainst } from './accept-against.ts';
import { acceptContent } from './accept-content.ts';
import { folderSize, sizeText } from './folder-size.ts';
import { addToBuildSummary, forgetBuildSummary, readBuildSummary } from './build-summary.ts';

/** Describes what a build made, as Astro tells it at the end. */
interface Built {
  folder: string;
  pages: number;
}

/**
 * Checks the content, builds the site and prints a summary: the one build behind `npm run build`, `npm start` and `npm test`.
 * @throws PlainError when the content has errors, or the project or HANDBOOK_OUT is in a place that cannot be used; nothing is built then
 */
export async function buildSite(): Promise<void> {
  const started = performance.now();
  const output = outputFolder();
  const place = buildPlace(ROOT, output, undefined, join(PROJECT, 'dist'));
  if (place === 'in a copy') {
    await buildInCopy(output);
    console.log(`The site is in ${output}`);
    return;
  }
  const moved = place === 'here, and moved' ? unfinishedFolder() : undefined;
  compileForOneRun();
  endPhase('starting');
  await acceptContent();
  const site = siteSetting();
  if (site !== undefined) console.log(`HANDBOOK_SITE is set, so the links of this site are for ${site}`);
  await acceptAgainst();
  endPhase('checking the content');
  console.log('Building the site');
  forgetBuildSummary();
  const built: Built = { folder: '', pages: 0 };
  const logger = { entrypoint: new URL('./build-log.ts', import.meta.url) };
  await build({ root: ROOT, logger, integrations: [listener(built)] });
  if (moved !== undefined) {
    replaceSite(moved, output);
    built.folder = output;
  }
  endPhase('ending');
  addToBuildSummary({ phases: buildPhases() });
  console.log(summary(built, (performance.now() - started) / 1000));
}

/** Has this process build into a folder of its own below the engine's, which goes when the process ends. */
function unfinishedFolder(): string {
  const folder = join(CACHE, `site-${process.pid}`);
  process.env.HANDBOOK_OUT = folder;
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Joins the integrations of astro.config.mjs to learn where the pages went and how many there are. */
function listener(built: Built): AstroIntegration {
  return {
    name: 'handbook-build-summary',
    hooks: {
      'astro:build:generated': () => endPhase('writing pages'),
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
  return `Built ${pages} pages, ${search}, ${seconds.toFixed(1)} s, ${sizeText(folderSize(folder))} in ${placeOf(folder)}`;
}

/** The folder of the site from the project's, or by its whole path where it is elsewhere. */
const placeOf = (folder: string) => (isInside(PROJECT, folder) ? `${relative(PROJECT, folder)}/` : folder);
