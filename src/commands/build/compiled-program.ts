import { existsSync, readdirSync, readFileSync, renameSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { imagesInBodies } from '../../integrations/body-images-module.ts';
import { keptProgram, PROGRAM_FILE, SHARED, type CompiledProgram } from '../../integrations/kept-program.ts';
import type { Handbook } from '../../model/handbook.ts';
import { sha256 } from '../../model/sha256.ts';
import { language } from '#words/language.ts';
import { CACHE, ROOT } from '../project.ts';
import { withLock } from '../with-lock.ts';
import { engineKey } from './build-key.ts';
import { forgetFolders } from './forget-folders.ts';

/** Holds how many compiled programs are kept: each has what every page of a site shares. */
const MAX_KEPT = 8;
const PREFIX = 'program-';

/** Describes a program, and where it is. */
export interface Program extends CompiledProgram {
  folder: string;
  /** Names every byte of it. */
  key: string;
}

/**
 * Returns what renders the pages: compiled by an earlier build, or now. Of the content it holds the looks and the images alone, which
 * the bundler has to see.
 * @param content the content folder, absolute
 * @param isAfresh nothing of an earlier build is used, and nothing is kept
 */
export async function compiledProgram(content: string, handbook: Handbook, isAfresh: boolean): Promise<Program> {
  const key = programKey(content, handbook);
  if (isAfresh) {
    const once = join(CACHE, `${PREFIX}${process.pid}.once`);
    process.once('exit', () => rmSync(once, { recursive: true, force: true }));
    await compile(once, content);
    return read(once, key);
  }
  const folder = join(CACHE, `${PREFIX}${key.slice(0, 16)}`);
  return withLock(`${folder}.lock`, async () => {
    if (!existsSync(join(folder, PROGRAM_FILE))) {
      const unfinished = `${folder}.unfinished`;
      await compile(unfinished, content);
      renameSync(unfinished, folder);
      forgetOldPrograms();
    }
    const now = new Date();
    utimesSync(folder, now, now);
    return read(folder, key);
  });
}

const read = (folder: string, key: string): Program => ({
  ...(JSON.parse(readFileSync(join(folder, PROGRAM_FILE), 'utf8')) as CompiledProgram),
  folder,
  key,
});

async function compile(folder: string, content: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  // Much to load, and of no use to a build whose program is there.
  const { build } = await import('astro');
  await build({
    root: ROOT,
    outDir: join(folder, SHARED),
    logger: { entrypoint: new URL('./build-log.ts', import.meta.url) },
    integrations: [keptProgram(folder, content)],
  });
  // What compiling leaves is as much as a large site needs for its pages, and would stay beside them: V8 tidies late while there is room.
  globalThis.gc?.();
}

/**
 * Names everything that a program is made from: the engine and where it is, the address of the site, its language, the looks, and the
 * images. Where the content is makes no difference: the same images are the same program.
 */
export function programKey(content: string, handbook: Handbook): string {
  const { site, looks } = handbook.organization;
  const { logo = {}, fonts } = looks;
  const pictures = Object.values(logo).filter((path) => typeof path === 'string');
  const typefaces = [...Object.values(fonts?.text ?? {}), fonts?.mono].filter((path) => typeof path === 'string');
  const files = [...pictures, ...typefaces, ...imagesInBodies(handbook)];
  const digests = files.map((path) => [path, sha256(readFileSync(join(content, path)))]);
  return sha256(JSON.stringify([engineKey(), ROOT, site, language.id, looks, digests]));
}

/** Removes the programs that no build has asked for lately, and what builds left that were stopped. */
function forgetOldPrograms(): void {
  const kept = readdirSync(CACHE).filter((name) => name.startsWith(PREFIX) && !name.endsWith('.lock'));
  forgetFolders(
    kept.map((name) => join(CACHE, name)),
    MAX_KEPT,
  );
}
