import { join } from 'node:path';
import { CACHE, ROOT } from '../project.ts';
import { runPlaywright } from '../test/run-playwright.ts';
import type { Step, Tally } from '../test/step.ts';
import { ENGINE_NAMES, findTestedBrowser, type Engine } from './find-tested-browser.ts';
import { havePrograms } from './have-programs.ts';
import { openVirtualDisplay } from './virtual-display.ts';

/** The reader tasks of tests/browsers in one browser, which is found or installed first. */
export function readerTasks(engine: Engine): Step {
  const title = `Reader tasks in ${ENGINE_NAMES[engine]} (tests/browsers/tasks)`;
  return { name: engine, title, needs: 'build', run: () => runTasks(engine) };
}

async function runTasks(engine: Engine): Promise<Tally> {
  await havePrograms({
    programs: ['pdftotext', 'pdftoppm'],
    debian: 'poppler-utils',
    reason:
      'They read printed pages. Install poppler: apt-get install poppler-utils (Debian), brew install poppler (macOS).',
  });
  await havePrograms({
    programs: ['soffice'],
    debian: 'libreoffice-calc',
    reason:
      'One opens an export in LibreOffice. Install it: apt-get install libreoffice-calc (Debian), brew install --cask libreoffice (macOS).',
  });
  // The one engine that has no way of its own to work without a window.
  if (engine === 'webkit' && process.platform === 'linux') await openVirtualDisplay();
  const browser = await findTestedBrowser(engine);
  if (!browser.prints) console.log(`  It cannot print, so what ${ENGINE_NAMES[engine]} puts on paper is NOT tested.`);
  return runPlaywright({
    config: join(ROOT, 'tests', 'browsers', 'playwright.config.ts'),
    folder: 'tests/browsers/tasks',
    results: join(CACHE, `browser-tests-${engine}.json`),
    reporter: 'list',
    env: { ...process.env, HANDBOOK_BROWSER: JSON.stringify(browser) },
  });
}
