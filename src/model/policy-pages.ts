import { divisionAndData } from '#words/groups.ts';
import { matrixWords } from '#words/policy.ts';
import { ruleKindWords } from '#words/rules.ts';
import { currentOn } from '../basics/current-on.ts';
import type { Handbook } from './handbook.ts';
import type { Organization } from './schema/organization.ts';
import type { Rule } from './schema/rule.ts';

type Source = Pick<Handbook, 'tools' | 'today'> & {
  organization: Pick<Organization, 'divisions' | 'data' | 'uses'> | undefined;
};

const isRedLine = (rule: Rule) => rule.kind === 'prohibition' && rule.redLine;

/** The most cells that the matrices of all divisions and data classes may have before each gets a page of its own. */
const MAX_CELLS = 4000;
/** The most rules that /policy/ shows in full. */
const MAX_RULES = 60;
/** Rules on one page where /policy/ shows them in short. */
const RULES_A_PAGE = 40;

/** A matrix by the division and the data class that it is about. */
export interface MatrixChoice {
  division: string;
  data: string;
}

/** The address of a matrix that has a page of its own. */
export const matrixPath = ({ division, data }: MatrixChoice): string => `/policy/matrix/${division}/${data}/`;

/** The title of a page with one matrix: "Matrix: Research, internal data". */
export function matrixTitle({ organization }: Source, { division, data }: MatrixChoice): string {
  const nameIn = (values: readonly { id: string; name: string }[] = [], id: string) =>
    values.find((value) => value.id === id)?.name ?? id;
  return matrixWords.title(
    divisionAndData(nameIn(organization?.divisions, division), nameIn(organization?.data, data)),
  );
}

/** The matrices that have pages of their own: none while the policy page can hold all of them. */
export function matrixPages({ tools, organization, today }: Source): MatrixChoice[] {
  const [divisions = [], data = [], uses = []] = organization
    ? [organization.divisions, organization.data, organization.uses].map((values) => currentOn(values, today))
    : [];
  const cells = divisions.length * data.length * uses.length * currentOn(tools, today).length;
  if (cells <= MAX_CELLS) return [];
  return divisions.flatMap((division) => data.map((dataClass) => ({ division: division.id, data: dataClass.id })));
}

/** Rules of one kind, under a heading of the policy page. */
export interface RuleGroup<T extends Rule = Rule> {
  title: string;
  about: string;
  rules: T[];
}

/** Every rule, in the order and under the headings of the policy page. */
export function ruleGroups<T extends Rule>(rules: readonly T[]): RuleGroup<T>[] {
  const { groups } = ruleKindWords;
  const ofKind = (kind: Rule['kind']) => rules.filter((rule) => rule.kind === kind && !isRedLine(rule));
  return [
    { ...groups.redLines, rules: rules.filter(isRedLine) },
    ...(['prohibition', 'approval', 'requirement', 'permission'] as const).map((kind) => ({
      ...groups[kind],
      rules: ofKind(kind),
    })),
  ].filter((group) => group.rules.length > 0);
}

/** The address of a page of rules in full, counted from 1. */
export const rulePagePath = (page: number): string => `/policy/rules/${page}/`;

/** Rules in full, in pages: none while the policy page shows all of them in full. */
export function rulePages<T extends Rule>(rules: readonly T[]): T[][] {
  if (rules.length <= MAX_RULES) return [];
  const ordered = ruleGroups(rules).flatMap((group) => group.rules);
  const count = Math.ceil(ordered.length / RULES_A_PAGE);
  return Array.from({ length: count }, (_, index) => ordered.slice(index * RULES_A_PAGE, (index + 1) * RULES_A_PAGE));
}

/** The address at which a rule stands in full, where it is not the policy page itself. The policy page holds at least its text, under the same fragment. */
export function fullRulePath(rules: readonly Rule[], id: string): string | undefined {
  const page = rulePages(rules).findIndex((ofPage) => ofPage.some((rule) => rule.id === id));
  return page === -1 ? undefined : `${rulePagePath(page + 1)}#${id}`;
}
