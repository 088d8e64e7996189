import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { forbiddenImports } from './forbidden-imports.ts';

/** Describes the imports of a project's files, and those among them that the map does not allow. */
export interface ImportGraph {
  modules: ICruiseResult['modules'];
  /** One line an import that is not allowed: which rule, from where, to where. */
  violations: string[];
}

/**
 * The imports of every script and component below `src/` in a folder, types included.
 * dependency-cruiser does not read Astro components, so it is given a copy in which each is two modules:
 * one of what runs at build time, and one of what runs in the browser.
 * @param root the folder that holds `src/`
 */
export async function importGraph(root: string): Promise<ImportGraph> {
  const copy = mkdtempSync(join(tmpdir(), 'handbook-imports-'));
  try {
    for (const file of filesOf(join(root, 'src'))) {
      const place = join(copy, relative(root, file));
      // package.json, which says what `#words` is, is not part of the copy.
      const words = relative(dirname(file), join(root, 'src/words/en'));
      const source = readFileSync(file, 'utf8').replaceAll(
        /(?<=')#words(?=\/)/g,
        words.startsWith('.') ? words : `./${words}`,
      );
      mkdirSync(dirname(place), { recursive: true });
      if (file.endsWith('.astro')) {
        writeFileSync(`${place}.ts`, atBuild(source));
        writeFileSync(`${place}.script.ts`, inBrowser(source));
      } else writeFileSync(place, source);
    }
    const { output } = await cruise(
      ['src'],
      {
        baseDir: copy,
        tsPreCompilationDeps: true,
        validate: true,
        ruleSet: { forbidden: forbiddenImports() },
      },
      { extensions: ['.ts', '.mjs', '.js'] },
    );
    if (typeof output === 'string') throw new Error(output);
    return {
      modules: output.modules,
      violations: output.summary.violations.map(
        ({ rule, from, to }) => `${rule.name}: ${withoutCopy(from)} → ${withoutCopy(to)}`,
      ),
    };
  } finally {
    rmSync(copy, { recursive: true });
  }
}

const withoutCopy = (file: string) => file.replace(/\.astro(?:\.script)?\.ts$/, '.astro');

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|mjs|js|astro)$/.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => !file.includes('node_modules'));

/** The script of an Astro component that runs when the page is built: the one between its fences. */
const atBuild = (component: string): string => /^---\n(.*?)^---$/ms.exec(component)?.[1] ?? '';

/** Returns the browser code of an Astro component: its `<script>` elements, by their text or their address. */
const inBrowser = (component: string): string =>
  [...component.matchAll(/<script\b([^>]*)>(.*?)<\/script>/gs)]
    .map(([, attributes = '', script = '']) => {
      const source = /\bsrc="(\.[^"]+)"/.exec(attributes)?.[1];
      return source ? `import '${source}';` : script;
    })
    .join('\n');
