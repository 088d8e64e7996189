import { DEFAULT_TIME_ZONE } from '../../basics/time-zone.ts';
import type { Handbook } from '../handbook.ts';
import { linkableFiles, pagesOf, type PageSource } from '../pages.ts';
import { FILE_KINDS, kindRow } from '../kind.ts';
import { isAcceptable, sortProblems, type Problem } from '../problem.ts';
import { today as todayFromEnvironment } from '../today.ts';
import { assemble } from './assemble.ts';
import { catalogueOf, type Catalogue } from './catalogue.ts';
import { checkFields } from './field-problems.ts';
import { readFiles, type ContentFile, type ReadFiles } from './files.ts';
import { ANY_FRAGMENT, type Fragments } from './fragments.ts';
import { deadLink, type PageIndex } from './links.ts';
import { isPublicFile, publicAddress } from './site-file.ts';
import { movedProblems } from './moved-problems.ts';
import { nameProblems } from './name-problems.ts';
import { declaredPages } from './old-addresses.ts';
import { renamedIn } from './renamed.ts';
import { factProblems } from './fact-problems.ts';
import { flowProblems } from './flow-problems.ts';
import { flowTextProblems } from './flow-text-problems.ts';
import { traitProblems } from './trait-problems.ts';
import { readRecords, type AnyFileRecord } from './records.ts';
import { emptinessProblems } from './emptiness-problems.ts';
import { leftOutProblems } from './left-out-problems.ts';
import { whyNotThere } from '../why-not-there.ts';

/** The handbook, if no error keeps it from being read, and everything that was found. */
export interface ReadResult {
  handbook: Handbook | undefined;
  /** The same of content with errors that keep it from being built and not from being looked at. */
  draft?: Handbook;
  problems: Problem[];
}

/** The same, with the files as they were read: what judges the whole handbook names their lines. */
export interface ReadContent extends ReadResult {
  records: readonly AnyFileRecord[];
  /** The day for which it was read, YYYY-MM-DD. */
  today: string;
}

/**
 * Reads a content folder into one consistent value, or into the list of what keeps it from being read.
 * The only place where `content/` is parsed. Whether what it says holds up is judged in src/check/.
 * @param folder absolute path of the content folder
 * @param options.today the date for warnings about reviews and sources, YYYY-MM-DD; today when left out
 */
export function readContent(folder: string, options: { today?: string } = {}): ReadContent {
  return readContentFiles(readFiles(folder), options);
}

/** The same for files that are already in memory. */
export function readContentFiles(
  { files, problems: unreadable }: ReadFiles,
  options: { today?: string } = {},
): ReadContent {
  const { records, problems: faulty } = readRecords(files);
  const { catalogue, problems: duplicates } = catalogueOf(records);
  const declared = declaredPages(records);
  const renamed = renamedIn(declared);
  const fields = checkFields(records, catalogue, renamed);
  const { organization, ...lists } = assemble(records);
  const today = options.today ?? todayFromEnvironment(organization?.timeZone ?? DEFAULT_TIME_ZONE);
  const source = { today, organization, ...lists };
  const pages = pageIndex(source, records, catalogue, files);
  const notThere = (path: string) => whyNotThere(source, path);
  const links = [...fields.links, ...records.flatMap(({ read }) => read?.links ?? [])];
  const problems = [
    ...unreadable,
    ...faulty,
    ...duplicates,
    ...fields.problems,
    ...traitProblems(records),
    ...factProblems(records),
    ...flowProblems(records),
    ...flowTextProblems(records),
    ...links.flatMap((link) => deadLink(link, pages, notThere, renamed) ?? []),
    ...movedProblems(declared, pages),
    ...nameProblems(records, files),
    ...emptinessProblems(records, organization?.leaveOut ?? []),
    ...leftOutProblems(records),
  ];
  const complete = organization && isAcceptable(problems) ? { ...source, organization } : undefined;
  return { handbook: complete, problems: sortProblems(problems), records, today };
}

/** Everything that a link may lead to. A page with faults counts as being there, with every fragment. */
function pageIndex(
  source: PageSource,
  records: readonly AnyFileRecord[],
  catalogue: Catalogue,
  files: readonly ContentFile[],
): PageIndex {
  const own = files.map(({ path }) => path).filter(isPublicFile);
  const index = new Map<string, Fragments>(
    [...linkableFiles(source), ...own.map(publicAddress)].map((file) => [file, new Set<string>()]),
  );
  for (const { path, fragments } of pagesOf(source)) index.set(path, new Set(fragments));
  const unread = new Set(records.filter(({ data }) => data === undefined).map(({ kind }) => kind));
  for (const kind of FILE_KINDS) {
    const { page, listPage } = kindRow(kind);
    if (page)
      for (const id of catalogue.ids.get(kind) ?? []) if (!index.has(page(id))) index.set(page(id), ANY_FRAGMENT);
    if (listPage && unread.has(kind)) index.set(listPage, ANY_FRAGMENT);
  }
  return index;
}
