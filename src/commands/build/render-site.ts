import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { giveToPages } from '../../integrations/given-to-pages.ts';
import type { GivenHandbook } from '../../integrations/handbook-module.ts';
import { SHARED } from '../../integrations/kept-program.ts';
import type { WrittenPage } from '../../integrations/markdown-pages.ts';
import { withOwnHashes } from '../../integrations/own-hashes.ts';
import { withOwnStyles } from '../../integrations/own-styles.ts';
import type { SiteFolder } from '../../integrations/site-folder.ts';
import { unwatchedData } from '../../integrations/unwatched-data.ts';
import { WATCHED_LISTS, WatchedBodies } from '../../integrations/watched-bodies.ts';
import { sha256 } from '../../model/sha256.ts';
import type { BuildLog } from './build-log.ts';
import type { Program } from './compiled-program.ts';
import type { KeptEntries } from '../../integrations/kept-entries.ts';
import { loadedProgram, type RenderedProgram, type SitePath } from './rendered-program.ts';
import { SiteImages } from './site-images.ts';

/** Describes what a site is rendered from, and to. */
export interface Rendering {
  program: Program;
  given: GivenHandbook;
  /** Holds what else decides the bytes of a page, as text: what a preview compares with. */
  circumstances: string;
  folder: SiteFolder;
  kept: KeptEntries;
  log: BuildLog;
}

/** Describes what was written. */
export interface WrittenSite {
  pages: WrittenPage[];
  /** Counts pages and other files; `rendered` those that are not from the last build. */
  files: number;
  rendered: number;
}

/**
 * Renders every page of a site and writes it, or takes it from the last build while everything that it was made from is the same: the
 * program, the data of the handbook, and the text of its own content file. So an edited chapter is rendered, with the few
 * pages that read the texts of several files, and no other; a page that has read another text than its own is not kept. What the check
 * found is part of what a page was made from where the page has read it.
 * @throws Error what a page throws, with its path
 */
export async function renderSite(rendering: Rendering): Promise<WrittenSite> {
  const { program, given, circumstances, folder, kept, log } = rendering;
  const shared = join(program.folder, SHARED);
  folder.copy(shared);
  const sheets = sheetsIn(shared);
  const bodies = new WatchedBodies(given.handbook);
  // In place of the list itself, one that notes which page reads it.
  giveToPages('handbook', { handbook: given.handbook, problems: bodies.watchProblems(given.problems) });
  const loaded = await loadedProgram(program, log);
  const paths = withoutTwins(await loaded.paths(), log);
  const data = sha256(`${program.key}\n${circumstances}\n${unwatchedData(given.handbook, WATCHED_LISTS)}`);
  const found = sha256(JSON.stringify(given.problems));
  const images = new SiteImages(program);
  const site: WrittenSite = { pages: [], files: 0, rendered: 0 };
  for (const path of paths) {
    const address = `/${path.pathname.replace(/^\/|\/$/g, '')}/`;
    // Kept by what the check found only where the page has read it.
    const without = `${path.pathname}\n${sha256(`${data}\n${bodies.ownText(address) ?? ''}`)}`;
    const withFound = `${without}\n${found}`;
    const keptWithout = kept.find(without);
    const known = keptWithout ?? kept.find(withFound);
    let name = keptWithout ? without : withFound;
    if (known) images.takePage(known.about);
    else {
      bodies.beginPage(address);
      images.beginPage();
    }
    const bytes = known?.bytes ?? (await rendered(loaded, path, sheets));
    if (!bytes) continue;
    if (!known) {
      site.rendered += 1;
      const needed = images.endPage();
      if (!bodies.hasReadProblems) name = without;
      if (!bodies.hasReadOther) kept.add(name, bytes, needed);
    }
    const isKept = known !== undefined || !bodies.hasReadOther;
    folder.write(fileOf(path), bytes);
    site.files += 1;
    if (path.route.type === 'page')
      site.pages.push({ path: address.replace('//', '/'), ...(isKept && { keptAs: name }) });
    log.countPage();
  }
  await images.write(folder, program.image, kept);
  return site;
}

/** Returns the style sheets of a site by the end of their address. */
function sheetsIn(folder: string): (address: string) => string | undefined {
  const files = globSync('_astro/**/*.css', { cwd: folder });
  const texts = new Map(files.map((file) => [nameOf(file), readFileSync(join(folder, file), 'utf8')]));
  return (address) => texts.get(nameOf(address));
}

const nameOf = (address: string) => address.slice(Math.max(address.lastIndexOf('/'), address.lastIndexOf('\\')) + 1);

async function rendered(
  program: RenderedProgram,
  path: SitePath,
  sheetOf: (address: string) => string | undefined,
): Promise<Buffer | undefined> {
  let response: Response;
  try {
    response = await program.render(path);
  } catch (error) {
    throw new Error(`${path.pathname} could not be rendered.`, { cause: error });
  }
  if (response.status !== 200 && response.status !== 404)
    throw new Error(`${path.pathname} was answered with ${response.status}.`);
  if (!response.body) return undefined;
  if (!response.headers.get('content-type')?.startsWith('text/html')) return Buffer.from(await response.arrayBuffer());
  return Buffer.from(withOwnHashes(withOwnStyles(await response.text(), sheetOf)));
}

/** A page is a folder with an index, but the one for addresses that do not exist; any other file is where it is asked for. */
function fileOf({ pathname, route }: SitePath): string {
  if (route.type !== 'page') return pathname;
  return pathname === '/404' ? '404.html' : join(pathname, 'index.html');
}

/** Leaves of paths that several pages of the project make the first, and says so. */
function withoutTwins(paths: readonly SitePath[], log: BuildLog): SitePath[] {
  const first = new Map<string, SitePath>();
  for (const path of paths) {
    const name = path.pathname.replace(/\/$/, '');
    const other = first.get(name);
    if (other) log.warn(`${path.pathname} is made by ${other.route.component} and by ${path.route.component}.`);
    else first.set(name, path);
  }
  return [...first.values()];
}
