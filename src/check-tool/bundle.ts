import { bundleScript, type Script } from './bundle-script.ts';

/**
 * The stand-alone script as one readable file without dependencies: the engine of `src/policy` itself, not a copy.
 * @param root the project's folder
 */
export const bundleCheckTool = (root: URL): Promise<Script> =>
  bundleScript(root, {
    name: 'check-tool.mjs',
    entry: 'src/check-tool/main.ts',
    about: 'may I use this AI coding tool, here, for this?',
    versionAs: 'CHECK_TOOL_VERSION',
  });
