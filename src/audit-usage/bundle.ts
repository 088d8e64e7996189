import { bundleScript, type Script } from '../check-tool/bundle-script.ts';

/**
 * The stand-alone script as one readable file without dependencies, still without the marks of a handbook.
 * @param root the project's folder
 */
export const bundleAuditUsage = (root: URL): Promise<Script> =>
  bundleScript(root, {
    name: 'audit-usage.mjs',
    entry: 'src/audit-usage/main.ts',
    about: 'which AI coding tools were used, and what does the policy say?',
    versionAs: 'AUDIT_USAGE_VERSION',
    // The form for browsers is the one that is written as modules.
    alias: { yaml: 'node_modules/yaml/browser/dist/index.js' },
    licences: ['node_modules/yaml/LICENSE'],
  });
