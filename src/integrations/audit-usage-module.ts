import type { Plugin } from 'vite';
import { bundleAuditUsage } from '../audit-usage/bundle.ts';

const NAME = 'virtual:audit-usage';
const RESOLVED = `\0${NAME}`;

/** Gives the endpoint that serves it the text of audit-usage.mjs, without marks, as `virtual:audit-usage`. */
export function auditUsageModule(root: URL): Plugin {
  return {
    name: 'audit-usage-module',
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    async load(id) {
      if (id !== RESOLVED) return undefined;
      const { text, files } = await bundleAuditUsage(root);
      for (const file of files) this.addWatchFile(file);
      return `export const script = ${JSON.stringify(text)};`;
    },
  };
}
