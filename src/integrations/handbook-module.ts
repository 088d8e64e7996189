import type { Plugin, ViteDevServer } from 'vite';
import { contentChanged, contentInForce, currentContent } from '../check/current-content.ts';
import type { Handbook } from '../model/handbook.ts';
import type { Problem } from '../model/problem.ts';
import { shownFolder } from '../model/content-folder.ts';
import { reportText } from '../check/report.ts';
import { isContentFile } from '../model/read/files.ts';
import { devPages } from './dev-pages.ts';
import { BODY_IMAGES } from './body-images-module.ts';
import { LOOK_FILES } from './look-files-module.ts';
import { CHANGE_REPORT } from './change-report-module.ts';
import { codeOfGiven, giveToPages } from './given-to-pages.ts';

const NAME = 'virtual:handbook';
const RESOLVED = `\0${NAME}`;

/** The code of the module in a compiled program: the build gives the handbook, and not the compiler. */
const CODE = codeOfGiven('handbook', ['handbook', 'problems']);

/**
 * Gives the pages the checked handbook as `virtual:handbook`.
 * In development, problems are shown in the terminal and in the browser, and the next correct save brings the page back.
 */
export function handbookModule(folder: string): Plugin {
  let isBuild = true;
  // Of a page that was asked for in the moment of a mistake: it is shown once more as it was, and then the list.
  let last: Handbook | undefined;
  return {
    name: 'handbook-module',
    configResolved({ command }) {
      isBuild = command === 'build';
    },
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    async load(id) {
      if (id !== RESOLVED) return undefined;
      if (isBuild) return CODE;
      const { handbook, draft, problems } = await contentInForce(folder);
      const shown = handbook ?? draft ?? last;
      last = shown;
      if (!shown) throw contentError(reportText(problems, shownFolder(folder)));
      giveToPages('handbook', { handbook: shown, problems });
      return CODE;
    },
    configureServer(server) {
      server.watcher.add(folder);
      server.middlewares.use(devPages(folder));
      let pending: ReturnType<typeof setTimeout> | undefined;
      server.watcher.on('all', (_event, path) => {
        if (!isContentFile(folder, path)) return;
        clearTimeout(pending);
        pending = setTimeout(() => {
          reload(server, folder).catch((error: unknown) => server.config.logger.error(String(error)));
        }, 50);
      });
    },
  };
}

/**
 * Gives the pages of a build the handbook, before any of them is loaded.
 * @returns what they have been given
 * @throws Error with the list of problems when the content has errors
 */
export async function giveHandbook(folder: string): Promise<GivenHandbook> {
  const { handbook, problems } = await contentInForce(folder);
  if (!handbook) throw contentError(reportText(problems, shownFolder(folder)));
  giveToPages('handbook', { handbook, problems });
  return { handbook, problems };
}

/** Describes what the pages are made from. */
export interface GivenHandbook {
  handbook: Handbook;
  problems: readonly Problem[];
}

/** An error that shows the list and no stack: the fault is in the content, not in the code. */
function contentError(list: string): Error {
  const error = new Error(`The content has errors.\n\n${list}`);
  error.stack = '';
  return error;
}

async function reload(server: ViteDevServer, folder: string): Promise<void> {
  contentChanged(folder);
  const { handbook, draft, problems } = await currentContent(folder);
  if (problems.length > 0) server.config.logger.warn(`\n${reportText(problems, shownFolder(folder))}\n`);
  for (const [name, environment] of Object.entries(server.environments)) {
    for (const id of [RESOLVED, BODY_IMAGES, LOOK_FILES, CHANGE_REPORT]) {
      const module = environment.moduleGraph.getModuleById(id);
      if (module) environment.moduleGraph.invalidateModule(module);
    }
    // Where no page can be made, nothing is to be loaded but the list of problems, which the browser asks for.
    if (handbook || draft || name === 'client') environment.hot.send({ type: 'full-reload' });
  }
  const { client } = server.environments;
  // A page that is on its way by now listens only when it has come.
  if (!handbook && !draft) setTimeout(() => client?.hot.send({ type: 'full-reload' }), 1000).unref();
}
