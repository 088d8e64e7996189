import { remembered } from '../basics/remembered.ts';
import { digestOf } from '../model/digest.ts';
import { inlineTree, type InlineNode } from '../model/inline-tree.ts';
import type { Handbook } from '../model/handbook.ts';
import type { InlineMarkdown } from '../model/text-kinds.ts';
import { choosableOn } from '../policy/choosable-on.ts';
import type { PolicyInput } from '../policy/policy-input.ts';
import { policyOfPage } from './page-data.ts';

/** Describes what answers are put together from: the policy, and texts; loaded with the first choice, not with the page. */
export interface AnswerTexts {
  /** The policy that decides, as `policyOfPage` makes it. */
  policy: PolicyInput;
  conditions: Record<string, { text: InlineNode[]; how: InlineNode[]; label?: string }>;
  routes: Record<string, { decides: string; ask: InlineNode[]; overdue: InlineNode[]; include: string[] }>;
  rules: Record<string, { title: string; reason: InlineNode[]; instead?: InlineNode[] }>;
  /** Says how somebody finds out whether a value is the one that applies, by value. */
  findOut: Record<'data' | 'use', Record<string, InlineNode[]>>;
  /** The address that opens a new issue, with {title} and {body}, and how long it may become. */
  gitHost: { newIssue: string; maxUrlLength: number };
}

/** Makes the texts of answers; those of rules that can no longer answer are left out. */
function answerTexts(handbook: Handbook): AnswerTexts {
  const { conditions, routes, data, uses, roles, site, gitHost } = handbook.organization;
  const inline = (text: InlineMarkdown) => inlineTree(text, site);
  const roleName = (id: string) => roles.find((role) => role.id === id)?.name ?? id;
  const findOut = (values: typeof data) => Object.fromEntries(values.map((value) => [value.id, inline(value.findOut)]));
  return {
    policy: policyOfPage(handbook),
    conditions: Object.fromEntries(
      conditions.map(({ id, text, how, label }) => [
        id,
        { text: inline(text), how: inline(how), ...(label && { label }) },
      ]),
    ),
    routes: Object.fromEntries(
      routes.map(({ id, decides, ask, overdue, include }) => [
        id,
        { decides: roleName(decides), ask: inline(ask), overdue: inline(overdue), include },
      ]),
    ),
    rules: Object.fromEntries(
      choosableOn(handbook.rules, handbook.organization.policy.date).map((rule) => [
        rule.id,
        {
          title: rule.title,
          reason: inline(rule.reason),
          ...(rule.kind === 'prohibition' && rule.instead && { instead: inline(rule.instead) }),
        },
      ]),
    ),
    findOut: { data: findOut(data), use: findOut(uses) },
    gitHost: { newIssue: gitHost.newIssue, maxUrlLength: gitHost.maxUrlLength },
  };
}

/** Describes the file that holds the texts of answers. */
export interface AnswerTextsFile {
  /** Names what is in it: a page that was opened before the texts changed asks for its own, or is told that they are gone. */
  digest: string;
  text: string;
}

/** Makes the file that holds the texts of answers, once for the page that names it and for the file itself. */
export const answerTextsFile = remembered((handbook: Handbook): AnswerTextsFile => {
  const text = JSON.stringify(answerTexts(handbook));
  return { digest: digestOf([text]), text };
});
