import { bundleScript, type Script } from './bundle-script.ts';

/**
 * The stand-alone script as one readable file without dependencies: the engine of `src/policy` itself, not a copy; still without the marks of a
 * handbook.
 * @param root the project's folder
 */
export const bundleCheckTool = (root: URL): Promise<Script> =>
  bundleScript(root, {
    name: 'check-tool.mjs',
    entry: 'src/check-tool/main.ts',
    about: 'may I use this AI coding tool, here, for this?',
    versionAs: 'CHECK_TOOL_VERSION',
    // The form for browsers is the one that is written as modules.
    alias: { yaml: 'node_modules/yaml/browser/dist/index.js' },
    licences: ['node_modules/yaml/LICENSE'],
  });
