import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { language } from '#words/language.ts';

export interface Bundle {
  text: string;
  /** The files it was made from. */
  files: string[];
}

/**
 * A module of the project as one file without dependencies, for a script that a page loads by address.
 * The same sources give the same text.
 * @param root the project's folder
 * @param entry the module, below it
 */
export async function bundleForBrowser(root: URL, entry: string): Promise<Bundle> {
  const bundle = await rolldown({
    input: fileURLToPath(new URL(entry, root)),
    cwd: fileURLToPath(root),
    platform: 'browser',
    resolve: { alias: { '#words': fileURLToPath(new URL(`src/words/${language.id}`, root)) } },
    moduleTypes: { '.template': 'text' },
    logLevel: 'warn',
  });
  try {
    const { output } = await bundle.generate({ format: 'esm', minify: true, codeSplitting: false });
    const [{ code, imports }, ...others] = output;
    if (others.length > 0 || imports.length > 0) {
      throw new Error(`${entry} must become one file without dependencies; it needs ${imports.join(', ')}`);
    }
    return { text: code, files: await bundle.watchFiles };
  } finally {
    await bundle.close();
  }
}
