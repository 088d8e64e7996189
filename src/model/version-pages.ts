import { versionTitles } from '#words/versions.ts';
import type { Version } from './handbook.ts';
import type { NormativeContent } from './schema/normative-parts.ts';
import { versionPath } from './paths.ts';

/** Rules of a version on one page: as many as keep it within its byte budget. */
const RULES_A_PAGE = 40;

/** Holds where all versions of the policy are listed. */
export const versionsPath = '/policy/versions/';

/** The address of the rules of a version, counted from page 1. */
export const versionRulesPath = (version: number, page = 1): string =>
  `${versionPath(version)}rules/${page === 1 ? '' : `${page}/`}`;

/** The address of the conditions and approval routes of a version. */
export const versionConditionsPath = (version: number): string => `${versionPath(version)}conditions/`;

/** The address of the verdicts that a version gave one division. */
export const versionAnswersPath = (version: number, division: string): string =>
  `${versionPath(version)}answers/${division}/`;

/** The address of the verdicts that differ between a version and the one before it, as pictures. */
export const versionChangesPath = (version: number): string => `${versionPath(version)}changes/`;

/** The rules of a version, in pages. */
export function versionRulePages<T>(rules: readonly T[]): T[][] {
  const count = Math.max(1, Math.ceil(rules.length / RULES_A_PAGE));
  return Array.from({ length: count }, (_, index) => rules.slice(index * RULES_A_PAGE, (index + 1) * RULES_A_PAGE));
}

/** The most answers of a version that are shown as tables, on a page for each division. */
const MAX_CELLS = 20_000;

/** The divisions of a version whose verdicts have a page of their own: none where the policy is so large that nobody would read them. */
export function versionDivisions({ divisions, data, uses, tools }: NormativeContent): NormativeContent['divisions'] {
  return divisions.length * data.length * uses.length * tools.length > MAX_CELLS ? [] : divisions;
}

/** A page about a version, with its title and the rules that are on it. */
interface VersionPage {
  path: string;
  title: string;
  fragments: string[];
}

/** Every page about published versions. */
export function versionPages(versions: readonly Version[]): VersionPage[] {
  return versions.flatMap(({ number, content }, place): VersionPage[] => {
    return [
      { path: versionPath(number), title: versionTitles.version(number), fragments: [] },
      ...versionRulePages(content.rules).map((rules, index) => ({
        path: versionRulesPath(number, index + 1),
        title: versionTitles.rules(number, index + 1),
        fragments: rules.map(({ id }) => id),
      })),
      { path: versionConditionsPath(number), title: versionTitles.conditions(number), fragments: ['routes'] },
      ...(place === 0
        ? []
        : [{ path: versionChangesPath(number), title: versionTitles.changes(number), fragments: [] }]),
      ...versionDivisions(content).map(({ id, name: division }) => ({
        path: versionAnswersPath(number, id),
        title: versionTitles.answers(number, division),
        fragments: [],
      })),
    ];
  });
}
