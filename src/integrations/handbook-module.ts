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

const NAME = 'virtual:handbook';
const RESOLVED = `\0${NAME}`;

/**
 * Gives the pages the checked handbook as `virtual:handbook`.
 * Content with errors fails the build with the list of problems; in development the same list is shown in the terminal and in
 * the browser, and the next correct save brings the page back.
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
      const { handbook, draft, problems } = await contentInForce(folder);
      const shown = handbook ?? (isBuild ? undefined : (draft ?? last));
      last = shown;
      if (!shown) throw contentError(reportText(problems, shownFolder(folder)));
      return giveValue(folder, shown, problems);
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
 * The code of a module that exports the handbook itself. Pages are rendered in the process that read it: as text it would
 * be bundled, parsed and held three times over, which a large organisation pays for in seconds and hundreds of megabytes.
 */
function giveValue(folder: string, handbook: Handbook, problems: readonly Problem[]): string {
  const value: GivenValue = { handbook, problems };
  Object.assign(globalThis, { [Symbol.for(keyOf(folder))]: value });
  return `export const { handbook, problems } = globalThis[Symbol.for(${JSON.stringify(keyOf(folder))})];`;
}

/** Describes what the pages are made from. */
interface GivenValue {
  handbook: Handbook;
  problems: readonly Problem[];
}

const keyOf = (folder: string) => `handbook of ${folder}`;

/**
 * Returns the very value that the pages of this build have.
 * @throws Error when no page has asked for it yet
 */
export function givenValue(folder: string): GivenValue {
  const values = globalThis as unknown as Readonly<Record<symbol, GivenValue | undefined>>;
  const value = values[Symbol.for(keyOf(folder))];
  if (value === undefined) throw new Error(`No page has been given the handbook of ${folder}.`);
  return value;
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
