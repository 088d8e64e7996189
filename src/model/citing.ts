import type { Handbook } from './handbook.ts';
import { meaningPaths } from './glossary-pages.ts';
import { changePath, chapterPath, checkPath, faqPath, rulePath, toolPath } from './paths.ts';

/** A place of the handbook that rests on a source. */
export interface Citing {
  path: string;
  name: string;
}

/** For every source the places that cite it, in reading order, each once. */
export function citingOf(handbook: Handbook): Map<string, Citing[]> {
  const places = new Map<string, Citing[]>();
  const add = (sources: readonly string[], path: string, name: string) => {
    for (const source of new Set(sources)) places.set(source, [...(places.get(source) ?? []), { path, name }]);
  };
  for (const c of handbook.chapters) add(c.cites, chapterPath(c.id), c.title);
  for (const t of handbook.tools) {
    const facts = [t.facts, ...t.plans.map((plan) => plan.facts)].flatMap((part) => Object.values(part));
    add(
      facts.flatMap(({ sources }) => sources),
      toolPath(t.id),
      t.name,
    );
  }
  for (const r of handbook.rules) add(r.sources, rulePath(r.id), r.id);
  for (const c of handbook.checks) add([...c.sources, ...c.cites], checkPath(c.id), c.title);
  for (const f of handbook.faq) add(f.cites, faqPath(f.id), f.question);
  const meaningPath = meaningPaths(handbook.glossary, handbook.today);
  for (const t of handbook.glossary) add(t.sources, meaningPath(t.id), t.name);
  for (const c of handbook.changes) add(c.cites, changePath(c.id), c.title);
  // A table is found in the chapter that shows it; where none does, nobody reads it.
  const table = (component: string, entries: { id: string; sources: string[] }[]) => {
    const chapter = handbook.chapters.find(({ body }) => new RegExp(`<${component}[\\s/]`).test(body));
    if (!chapter) return;
    for (const { id, sources } of entries) add(sources, chapterPath(chapter.id), id);
  };
  table('ProviderTerms', handbook.providerTerms);
  table('ContaminationPaths', handbook.contaminationPaths);
  table('PublicPolicies', handbook.publicPolicies);
  table('UsageMarks', handbook.usageMarks);
  return places;
}
