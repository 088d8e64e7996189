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

/** Describes a stand-alone script: its name, what it starts with, and what it is for. */
export interface ScriptPlan {
  /** The name under which it is published: `check-tool.mjs`. */
  name: string;
  /** The module it starts with, below the project's folder. */
  entry: string;
  about: string;
  /** The identifier that stands for the project's version, and others with their values. */
  versionAs: string;
  define?: Record<string, string>;
  /** Packages that are taken from another file than Node would choose, below the project's folder. */
  alias?: Record<string, string>;
  /** Licences of packages that go into it, below the project's folder. */
  licences?: readonly string[];
}

/**
 * A stand-alone script as one readable file without dependencies: the sources themselves, not a copy.
 * The same sources give the same text.
 * @param root the project's folder
 * @throws Error when it needs anything that Node does not bring
 */
export async function bundleScript(root: URL, plan: ScriptPlan): Promise<Script> {
  const { version }: { version: string } = JSON.parse(await readFile(new URL('package.json', root), 'utf8'));
  const below = (path: string) => fileURLToPath(new URL(path, root));
  const alias = Object.fromEntries(Object.entries(plan.alias ?? {}).map(([name, path]) => [name, below(path)]));
  const bundle = await rolldown({
    input: below(plan.entry),
    // Comments name files below this folder, so no machine's path gets into the text.
    cwd: fileURLToPath(root),
    platform: 'node',
    resolve: { alias },
    transform: { target: TARGET, define: { [plan.versionAs]: JSON.stringify(version), ...plan.define } },
    logLevel: 'warn',
  });
  try {
    const { output } = await bundle.generate({ format: 'esm', minify: false, codeSplitting: false });
    const [{ code, imports }, ...others] = output;
    const foreign = imports.filter((name) => !name.startsWith('node:'));
    if (others.length > 0 || foreign.length > 0) {
      throw new Error(`${plan.name} must be one file without dependencies; it needs ${foreign.join(', ')}`);
    }
    const licences = await Promise.all(
      ['LICENSE', ...(plan.licences ?? [])].map((path) => readFile(below(path), 'utf8')),
    );
    return { text: `${banner(plan, version, licences)}\n${placeless(code)}`, files: await bundle.watchFiles };
  } finally {
    await bundle.close();
  }
}

function banner({ name, about }: ScriptPlan, version: string, licences: readonly string[]): string {
  const lines = [
    `${name} ${version}: ${about}`,
    `Built from the sources of the handbook; edit those. node ${name} --help says how to use it.`,
    ...licences.flatMap((licence) => ['', ...licence.trim().split('\n')]),
  ];
  return ['#!/usr/bin/env node', '/*!', ...lines.map((line) => ` * ${line}`.trimEnd()), ' */'].join('\n');
}

/** Where a project has links to its packages, the bundler names their files by where the links lead. */
const placeless = (code: string) => code.replace(/^(\/\/ )(?:\.\.\/)+.*?(?=\bnode_modules\/)/gm, '$1');
