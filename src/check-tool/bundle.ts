import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

/** The oldest Node that has `fetch`. */
const TARGET = 'node18';

export interface Script {
  text: string;
  /** The files it was made from. */
  files: string[];
}

/**
 * The stand-alone script as one readable file without dependencies: the engine of `src/policy` itself, not a copy.
 * The same sources give the same text.
 * @param root the project's folder
 */
export async function bundleCheckTool(root: URL): Promise<Script> {
  const { version }: { version: string } = JSON.parse(await readFile(new URL('package.json', root), 'utf8'));
  const bundle = await rolldown({
    input: fileURLToPath(new URL('src/check-tool/main.ts', root)),
    // Comments name files below this folder, so no machine's path gets into the text.
    cwd: fileURLToPath(root),
    platform: 'node',
    transform: { target: TARGET, define: { CHECK_TOOL_VERSION: JSON.stringify(version) } },
    logLevel: 'warn',
  });
  try {
    const { output } = await bundle.generate({ format: 'esm', minify: false, codeSplitting: false });
    const [{ code, imports }, ...others] = output;
    const foreign = imports.filter((name) => !name.startsWith('node:'));
    if (others.length > 0 || foreign.length > 0) {
      throw new Error(`check-tool.mjs must be one file without dependencies; it needs ${foreign.join(', ')}`);
    }
    const licence = await readFile(new URL('LICENSE', root), 'utf8');
    return { text: `${banner(version, licence)}\n${code}`, files: await bundle.watchFiles };
  } finally {
    await bundle.close();
  }
}

function banner(version: string, licence: string): string {
  const lines = [
    `check-tool.mjs ${version}: may I use this AI coding tool, here, for this?`,
    'Built from the sources of the handbook; edit those. node check-tool.mjs --help says how to use it.',
    '',
    ...licence.trim().split('\n'),
  ];
  return ['#!/usr/bin/env node', '/*!', ...lines.map((line) => ` * ${line}`.trimEnd()), ' */'].join('\n');
}
