import { absoluteLinks } from '../api/absolute-links.ts';
import type { NormativeContent } from '../model/schema/normative-parts.ts';
import { headingInMarkdown, wordsAsMarkdown } from '../model/words-as-markdown.ts';
import { scopeInWords } from '../policy/scope-words.ts';
import { policyOf } from '../versions/normative-content.ts';

type Rule = NormativeContent['rules'][number];

/**
 * A version's rules, conditions and approval routes in words, as Markdown: as they were published.
 * @param site the address of the handbook, to which links in the texts lead
 */
export function rulesMarkdown(published: NormativeContent, site: string): string {
  const content = absoluteLinks(site, published);
  const { policy, rules, conditions, routes } = content;
  const blocks = [
    headingInMarkdown(1, `Policy version ${policy.version}, from ${policy.date}`),
    headingInMarkdown(2, 'Rules'),
    ...rules.flatMap((rule) => ruleBlocks(rule, content)),
    headingInMarkdown(2, 'Conditions'),
    ...conditions.flatMap(({ id, name, text, how }) => [
      headingInMarkdown(3, name),
      `Id: ${id}`,
      text,
      `**How.** ${how}`,
    ]),
    headingInMarkdown(2, 'Approval routes'),
    ...routes.flatMap(({ id, name, summary, criteria, workingDays, ask, overdue }) => [
      headingInMarkdown(3, name),
      `Id: ${id}. Working days: ${workingDays}.`,
      summary,
      criteria.map((criterion) => `- ${criterion}`).join('\n'),
      `**Where to ask.** ${ask}`,
      `**If the answer is late.** ${overdue}`,
    ]),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function ruleBlocks(rule: Rule, content: NormativeContent): string[] {
  const ids = (name: string, values: readonly string[] | undefined) =>
    values && values.length > 0 ? [`${name}: ${values.join(', ')}`] : [];
  const lines = [
    `Kind: ${rule.kind === 'prohibition' && rule.redLine ? 'prohibition, red line' : rule.kind}`,
    `Covers: ${wordsAsMarkdown(scopeInWords(policyOf(content), rule.scope, content.policy.date))}`,
    `From ${rule.effective}${rule.expires === undefined ? '' : ` to ${rule.expires}`}${rule.retired === undefined ? '' : `; retired ${rule.retired}`}`,
    ...ids('Conditions', rule.kind === 'prohibition' ? [] : rule.conditions),
    ...ids('Approval routes', rule.kind === 'approval' ? rule.routes : []),
    ...ids('Replaces', rule.overrides),
  ];
  return [
    headingInMarkdown(3, `${rule.id} ${rule.title}`),
    rule.text,
    `**Why.** ${rule.reason}`,
    ...(rule.kind === 'prohibition' && rule.instead !== undefined ? [`**Instead.** ${rule.instead}`] : []),
    lines.map((line) => `- ${line}`).join('\n'),
  ];
}
