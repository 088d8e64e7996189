import { z } from 'astro/zod';
import { absoluteAddress } from '../model/address.ts';
import { announcedChanges } from '../model/announced-changes.ts';
import type { Handbook, Review } from '../model/handbook.ts';
import { changePath, chapterPath, checkPath, checklistPath, rulePath } from '../model/paths.ts';
import { BASES } from '../model/schema/source.ts';
import { sourcePagePath, sourcePages } from '../model/source-pages.ts';
import type { linkValue, reviewValue, role } from './schema/values.ts';
import { dateValue, idValue, nameValue } from './schema/values.ts';

type Link = z.infer<typeof linkValue>;
type Titled = Pick<Link, 'id' | 'title'>;

/** Describes what an id of the handbook stands for, with its absolute address. Lists skip what does not exist. */
export interface References {
  address: (path: string) => string;
  role: (id: string) => z.infer<typeof role>;
  roles: (ids: readonly string[]) => z.infer<typeof role>[];
  rules: (ids: readonly string[]) => Link[];
  chapters: (ids: readonly string[]) => Link[];
  check: (id: string | undefined) => Link | undefined;
  checklists: (ofCheck: string) => Link[];
  /** The change notes that name a rule. */
  changes: (ofRule: string) => Link[];
  sources: (ids: readonly string[]) => z.infer<typeof sourceEntry>[];
  review: (entry: Review) => z.infer<z.ZodObject<typeof reviewValue>>;
}

/** Something outside the handbook that a statement rests on. */
export const sourceEntry = z.object({
  id: idValue,
  title: nameValue,
  publisher: nameValue,
  date: z.string().describe('As exactly as it is known: 2026, 2026-06, 2026-06-29 or undated.'),
  kind: z.enum(BASES).exclude(['inference']),
  url: z.url().optional().describe('Where it was published.'),
  checked: dateValue.optional().describe('When it, or the stored copy of it, was last opened.'),
  copied: dateValue.optional().describe('The day of the stored copy that was read, where it was one.'),
  handbookUrl: z.url().describe('What the handbook says about it.'),
});

/** A role as documents name it. @param roles those of the organisation */
export const roleOf = (roles: readonly z.infer<typeof role>[], id: string): z.infer<typeof role> => ({
  id,
  name: roles.find((known) => known.id === id)?.name ?? id,
});

export function referencesOf(handbook: Handbook): References {
  const { organization, rules, chapters, checks, checklists, sources, today } = handbook;
  const address = (path: string) => absoluteAddress(organization.site, path);
  const named = (id: string) => roleOf(organization.roles, id);
  const every = (entries: readonly Titled[], pathOf: (id: string) => string): Link[] =>
    entries.map(({ id, title }) => ({ id, title, url: address(pathOf(id)) }));
  const links = (entries: readonly Titled[], pathOf: (id: string) => string) => (ids: readonly string[]) =>
    every(
      entries.filter(({ id }) => ids.includes(id)),
      pathOf,
    );
  const pageOfSource = new Map(
    sourcePages(sources, today).flatMap((page, index) =>
      page.map(({ id }) => [id, `${sourcePagePath(index + 1)}#${id}`]),
    ),
  );
  return {
    address,
    role: named,
    roles: (ids) => ids.map(named),
    rules: links(rules, rulePath),
    chapters: links(chapters, chapterPath),
    check: (id) => links(checks, checkPath)(id === undefined ? [] : [id])[0],
    checklists: (check) =>
      every(
        checklists.filter((list) => list.check === check),
        checklistPath,
      ),
    changes: (rule) =>
      every(
        announcedChanges(handbook).filter((change) => change.rules.includes(rule)),
        changePath,
      ),
    sources: (ids) =>
      sources
        .filter(({ id }) => ids.includes(id))
        .map(({ id, title, publisher, date, kind, url, checked, copied }) => ({
          id,
          title,
          publisher,
          date,
          kind,
          ...(url && { url }),
          checked,
          ...(copied && { copied }),
          handbookUrl: address(pageOfSource.get(id) ?? sourcePagePath(1)),
        })),
    review: ({ owner, effective, reviewed, reviewEveryMonths }) => ({
      owner: named(owner),
      effective,
      reviewed,
      reviewEveryMonths,
    }),
  };
}
