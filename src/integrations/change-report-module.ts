import type { Plugin } from 'vite';
import { earlierState } from '../change-report/before/earlier-state.ts';
import { changeReport } from '../change-report/change-report.ts';
import { checkForRelease } from '../check/check-content.ts';
import { currentContent } from '../check/current-content.ts';
import { codeOfGiven, giveToPages } from './given-to-pages.ts';

/** The name by which Vite knows the module that is made. */
export const CHANGE_REPORT = '\0virtual:change-report';

const NAME = 'virtual:change-report';

/** The code of the module in a compiled program. */
const CODE = codeOfGiven('change-report', ['report']);

/**
 * Gives the page of a preview, as `virtual:change-report`, what the content changes against another state of it.
 * @param folder absolute path of the content folder
 * @param against what HANDBOOK_AGAINST says; without it there is no report and no page
 */
export function changeReportModule(folder: string, against: string | undefined): Plugin {
  let isBuild = true;
  return {
    name: 'change-report-module',
    configResolved({ command }) {
      isBuild = command === 'build';
    },
    resolveId: (id) => (id === NAME ? CHANGE_REPORT : undefined),
    async load(id) {
      if (id !== CHANGE_REPORT) return undefined;
      if (!isBuild) await giveChangeReport(folder, against);
      return CODE;
    },
  };
}

/**
 * Gives the pages the report, before any of them is loaded.
 * @returns the report; nothing without HANDBOOK_AGAINST
 */
export async function giveChangeReport(folder: string, against: string | undefined): Promise<object | undefined> {
  const report = against === undefined ? undefined : await reportOf(folder, against);
  giveToPages('change-report', { report });
  return report;
}

async function reportOf(folder: string, against: string) {
  const before = await earlierState(against, folder);
  const { handbook, draft, problems } = await checkForRelease(currentContent(folder));
  return changeReport(before, handbook ?? draft, problems);
}
