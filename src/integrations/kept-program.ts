import { readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration, AstroPrerenderer } from 'astro';

/** Describes what renders the pages of a site: its files are in `server`, and what every page shares is in `site`. */
export interface CompiledProgram {
  /** The file of `server` that begins it. */
  entry: string;
  /** Holds how Astro is told to treat images. */
  image: object;
  /** The beginning of every path of the site: `/`, or `/handbook/`. */
  base: string;
  /** The origin of the site: `https://handbook.example`. */
  origin: string;
  /** The content folder from which it has its images, absolute. */
  content: string;
}

/** The folder of the program, below the one that it is kept in. */
export const SERVER = 'server';
/** The folder of the files that every site of the program has: style sheets, scripts, fonts, what is in public/. */
export const SHARED = 'site';
/** The file that describes the program. */
export const PROGRAM_FILE = 'program.json';

/** Where Astro puts, below the site, what it renders pages with, until they are written. */
const PRERENDERER = '.prerender';
const ENTRY = /^prerender-entry\..*\.mjs$/;

/**
 * Has Astro compile the pages and render none: what would render them is kept. It knows no content, so it serves every build until the
 * project changes.
 * @param folder the folder that the program is kept in, absolute; the site goes to `site` in it
 * @param content the content folder, absolute
 */
export function keptProgram(folder: string, content: string): AstroIntegration {
  let about: Omit<CompiledProgram, 'entry'>;
  const keep = (files: readonly string[]) => {
    const entry = files.find((name) => ENTRY.test(name));
    if (entry === undefined) throw new Error('Astro has compiled no file that renders pages.');
    const program: CompiledProgram = { entry, ...about };
    writeFileSync(join(folder, PROGRAM_FILE), JSON.stringify(program));
  };
  return {
    name: 'kept-program',
    hooks: {
      'astro:config:done': ({ config }) => {
        about = { image: config.image, base: config.base, origin: config.site ?? 'http://localhost', content };
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((rendering) => withoutPages(rendering, folder, keep));
      },
    },
  };
}

function withoutPages(
  rendering: AstroPrerenderer,
  folder: string,
  keep: (files: readonly string[]) => void,
): AstroPrerenderer {
  return {
    ...rendering,
    async setup() {
      const server = join(folder, SERVER);
      renameSync(join(folder, SHARED, PRERENDERER), server);
      keep(readdirSync(server));
    },
    getStaticPaths: async () => [],
    teardown: async () => undefined,
  };
}
