import { currentOn } from '../basics/current-on.ts';
import type { Handbook, Tool } from './handbook.ts';
import { pagesOf } from './pages.ts';
import { meaningPaths } from './glossary-pages.ts';
import { rulePath, toolPath } from './paths.ts';
import { compareText } from '../basics/compare-text.ts';
import { indexLetter } from '#words/alphabet.ts';
import { indexKinds } from '#words/search.ts';
import { compareNames } from '../words/format.ts';

/** A name that people look for, and where it leads. */
export interface IndexEntry {
  name: string;
  path: string;
  /** Says what it leads to: "term", "rule", "question", "tool", or "see Codex" for another name of a tool. */
  kind: string;
}

/** Everything from A to Z: the index that search shows without script. */
export function indexOf(handbook: Handbook): { letter: string; entries: IndexEntry[] }[] {
  const meaningPath = meaningPaths(handbook.glossary, handbook.today);
  const entries: IndexEntry[] = [
    ...pagesOf(handbook)
      .filter(({ path, goesOn }) => path !== '/search/' && !goesOn)
      .map(({ title, path, kind }) => ({ name: title, path, kind: indexKinds[kind] })),
    ...handbook.rules.map((r) => ({ name: `${r.id} ${r.title}`, path: rulePath(r.id), kind: indexKinds.rule })),
    ...currentOn(handbook.glossary, handbook.today).map((t) => ({
      name: t.name,
      path: meaningPath(t.id),
      kind: indexKinds.term,
    })),
    ...handbook.tools.flatMap(otherNames),
  ];
  const sorted = entries.sort((a, b) => compareNames(a.name, b.name) || compareText(a.path, b.path));
  const letters = [...new Set(sorted.map(({ name }) => indexLetter(name)))];
  return letters.map((letter) => ({ letter, entries: sorted.filter(({ name }) => indexLetter(name) === letter) }));
}

/** Returns what else a tool is called. A name that begins like the tool's own would stand beside it and add nothing. */
function otherNames({ id, name, aliases }: Tool): IndexEntry[] {
  return aliases
    .filter((alias) => !alias.toLowerCase().startsWith(name.toLowerCase()))
    .map((alias) => ({ name: alias, path: toolPath(id), kind: indexKinds.see(name) }));
}
