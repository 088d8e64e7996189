import type { Plugin, ViteDevServer } from 'vite';
import { contentChanged, contentInForce, currentContent } from '../check/current-content.ts';
import type { Handbook } from '../model/handbook.ts';
import { shownFolder } from '../model/content-folder.ts';
import { isAcceptable } from '../model/problem.ts';
import { reportText } from '../check/report.ts';
import { BODY_IMAGES } from './body-images-module.ts';

const NAME = 'virtual:handbook';
const RESOLVED = `\0${NAME}`;

/**
 * Gives the pages the checked handbook as `virtual:handbook`.
 * Content with errors fails the build with the list of problems; in development the same list is shown in the
 * terminal and in the browser's overlay, and the next correct save brings the page back.
 */
export function handbookModule(folder: string): Plugin {
  return {
    name: 'handbook-module',
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    async load(id) {
      if (id !== RESOLVED) return undefined;
      const { handbook, problems } = await contentInForce(folder);
      if (!handbook) throw contentError(reportText(problems, shownFolder(folder)));
      return giveValue(folder, handbook);
    },
    configureServer(server) {
      server.watcher.add(folder);
      let pending: ReturnType<typeof setTimeout> | undefined;
      server.watcher.on('all', (_event, path) => {
        if (!path.startsWith(folder)) return;
        clearTimeout(pending);
        pending = setTimeout(() => {
          reload(server, folder).catch((error: unknown) => server.config.logger.error(String(error)));
        }, 50);
      });
    },
  };
}

/**
 * The code of a module that exports the handbook itself. Pages are rendered in the process that read it: as text it would
 * be bundled, parsed and held three times over, which a large organisation pays for in seconds and hundreds of megabytes.
 */
function giveValue(folder: string, handbook: Handbook): string {
  const key = `handbook of ${folder}`;
  Object.assign(globalThis, { [Symbol.for(key)]: handbook });
  return `export const handbook = globalThis[Symbol.for(${JSON.stringify(key)})];`;
}

/** An error that shows the list and no stack: the fault is in the content, not in the code. */
function contentError(list: string): Error {
  const error = new Error(`The content has errors.\n\n${list}`);
  error.stack = '';
  return error;
}

async function reload(server: ViteDevServer, folder: string): Promise<void> {
  contentChanged(folder);
  const { problems } = await currentContent(folder);
  if (problems.length > 0) server.config.logger.warn(`\n${reportText(problems, shownFolder(folder))}\n`);
  for (const environment of Object.values(server.environments)) {
    for (const id of [RESOLVED, BODY_IMAGES]) {
      const module = environment.moduleGraph.getModuleById(id);
      if (module) environment.moduleGraph.invalidateModule(module);
    }
    environment.hot.send({ type: 'full-reload' });
  }
  if (!isAcceptable(problems)) {
    server.environments.client?.hot.send({
      type: 'error',
      err: { message: reportText(problems, shownFolder(folder)), stack: '' },
    });
  }
}
