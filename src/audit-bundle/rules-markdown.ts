import { auditWords as words } from '#words/audit-bundle.ts';
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
    headingInMarkdown(1, words.version(policy.version, policy.date)),
    headingInMarkdown(2, words.rules),
    ...rules.flatMap((rule) => ruleBlocks(rule, content)),
    headingInMarkdown(2, words.conditions),
    ...conditions.flatMap(({ id, name, text, how }) => [
      headingInMarkdown(3, name),
      words.id(id),
      text,
      `**${words.how}** ${how}`,
    ]),
    headingInMarkdown(2, words.routes),
    ...routes.flatMap(({ id, name, summary, criteria, workingDays, ask, overdue }) => [
      headingInMarkdown(3, name),
      words.route(id, workingDays),
      summary,
      criteria.map((criterion) => `- ${criterion}`).join('\n'),
      `**${words.ask}** ${ask}`,
      `**${words.overdue}** ${overdue}`,
    ]),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function ruleBlocks(rule: Rule, content: NormativeContent): string[] {
  const ids = (name: string, values: readonly string[] | undefined) =>
    values && values.length > 0 ? [words.listed(name, values)] : [];
  const lines = [
    words.kind(rule.kind, rule.kind === 'prohibition' && rule.redLine),
    words.covers(wordsAsMarkdown(scopeInWords(policyOf(content), rule.scope, content.policy.date))),
    words.validity(rule.effective, rule.expires, rule.retired),
    ...ids(words.conditions, rule.kind === 'prohibition' ? [] : rule.conditions),
    ...ids(words.routes, rule.kind === 'approval' ? rule.routes : []),
    ...ids(words.replaces, rule.overrides),
  ];
  return [
    headingInMarkdown(3, `${rule.id} ${rule.title}`),
    rule.text,
    `**${words.why}** ${rule.reason}`,
    ...(rule.kind === 'prohibition' && rule.instead !== undefined ? [`**${words.instead}** ${rule.instead}`] : []),
    lines.map((line) => `- ${line}`).join('\n'),
  ];
}
