import { bundleAuditUsage } from '../../../src/audit-usage/bundle.ts';

/** The project's folder. */
export const ROOT = new URL('../../../', import.meta.url);

/** The text of `audit-usage.mjs`, still without what a handbook puts into it: made once for all tests of a process. */
export const { text: builtScript } = await bundleAuditUsage(ROOT);
