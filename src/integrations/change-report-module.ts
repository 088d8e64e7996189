import type { Plugin } from 'vite';
import { earlierState } from '../change-report/before/earlier-state.ts';
import { changeReport } from '../change-report/change-report.ts';
import { checkForRelease } from '../check/check-content.ts';
import { currentContent } from '../check/current-content.ts';

/** The name by which Vite knows the module that is made. */
export const CHANGE_REPORT = '\0virtual:change-report';

const NAME = 'virtual:change-report';

/**
 * Gives the page of a preview, as `virtual:change-report`, what the content changes against another state of it.
 * @param folder absolute path of the content folder
 * @param against what HANDBOOK_AGAINST says; without it there is no report and no page
 */
export function changeReportModule(folder: string, against: string | undefined): Plugin {
  return {
    name: 'change-report-module',
    resolveId: (id) => (id === NAME ? CHANGE_REPORT : undefined),
    async load(id) {
      if (id !== CHANGE_REPORT) return undefined;
      return `export const report = ${JSON.stringify(against === undefined ? undefined : await reportOf(folder, against))};`;
    },
  };
}

async function reportOf(folder: string, against: string) {
  const before = await earlierState(against, folder);
  const { handbook, draft, problems } = await checkForRelease(currentContent(folder));
  return changeReport(before, handbook ?? draft, problems);
}
