import type { HandbookLists } from '../model/read/assemble.ts';

/** The ids of all sources that something in the handbook rests on. */
export function usedSources(lists: HandbookLists): Set<string> {
  const facts = lists.tools
    .flatMap((tool) => [tool.facts, ...tool.plans.map((plan) => plan.facts)])
    .flatMap((part) => Object.values(part));
  const citing: { sources: string[] }[] = [
    ...facts,
    ...lists.rules,
    ...lists.checks,
    ...lists.glossary,
    ...lists.providerTerms,
    ...lists.contaminationPaths,
    ...lists.publicPolicies,
    ...lists.usageMarks,
  ];
  const bodies = [...lists.chapters, ...lists.checks, ...lists.faq, ...lists.changes];
  return new Set([...citing.flatMap(({ sources }) => sources), ...bodies.flatMap(({ cites }) => cites)]);
}
