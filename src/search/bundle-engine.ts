import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

export interface Engine {
  text: string;
  /** The files it was made from. */
  files: string[];
}

/**
 * The search engine as one module without dependencies. Pagefind itself it loads by address.
 * The same sources give the same text.
 * @param root the project's folder
 */
export async function bundleEngine(root: URL): Promise<Engine> {
  const bundle = await rolldown({
    input: fileURLToPath(new URL('src/search/engine.ts', root)),
    cwd: fileURLToPath(root),
    platform: 'browser',
    logLevel: 'warn',
  });
  try {
    const { output } = await bundle.generate({ format: 'esm', minify: true, codeSplitting: false });
    const [{ code, imports }, ...others] = output;
    if (others.length > 0 || imports.length > 0) {
      throw new Error(`the search engine must be one file without dependencies; it needs ${imports.join(', ')}`);
    }
    return { text: code, files: await bundle.watchFiles };
  } finally {
    await bundle.close();
  }
}
