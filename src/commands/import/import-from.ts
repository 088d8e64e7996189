import { factsOf } from '../../model/facts.ts';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { PlainError } from '../../basics/plain-error.ts';
import { idFromName } from '../../import/id-from-name.ts';
import type { Imported, ImportNote } from '../../import/imported.ts';
import { chapterText } from '../../import/pages/chapter-text.ts';
import { htmlPage } from '../../import/pages/html-page.ts';
import { sectionFromFolder } from '../../import/pages/section-from-folder.ts';
import { wordPage } from '../../import/pages/word-page.ts';
import { readCsv } from '../../import/tables/read-csv.ts';
import { readXlsx } from '../../import/tables/read-xlsx.ts';
import { toolsFromTable } from '../../import/tables/tools-from-table.ts';
import type { Handbook } from '../../model/handbook.ts';
import { didYouMean } from '../../model/nearest.ts';
import { workingDirectory } from '../../model/working-directory.ts';

/** Describes what somebody said about what they bring. */
export interface ImportOptions {
  section?: string;
  id?: string;
  owner?: string;
  map: readonly string[];
}

/** Describes what is there already, as far as it could be read. */
export interface PresentContent extends Pick<Handbook, 'organization' | 'chapters' | 'sections' | 'today'> {
  /** The content folder, absolute. */
  folder: string;
}

/** Describes what was made of it, and what is said first: which column was taken for which field. */
type Result = Imported & { said: string[] };

const MAX_BYTES = 10e6;

/**
 * Makes content of a file or a folder; writes nothing.
 * @param place relative to where the person is
 * @throws PlainError when it cannot be read, or something has to be said first
 */
export async function importFrom(place: string, options: ImportOptions, content: PresentContent): Promise<Result> {
  const path = resolve(workingDirectory(), place);
  if (!existsSync(path)) throw new PlainError(`${place}: there is no such file or folder.`);
  const roles = content.organization.roles.map(({ id }) => id);
  if (options.owner !== undefined && !roles.includes(options.owner))
    throw new PlainError(
      `--owner ${options.owner}: there is no such role.${didYouMean(options.owner, roles)} The roles are ${roles.join(', ')}.`,
    );
  const exists = (file: string) => existsSync(join(content.folder, file));
  const common = { roles, owner: options.owner, today: content.today, exists, source: place };
  if (statSync(path).isDirectory()) return { ...section(path, options, common, content), said: [] };
  if (options.map.length > 0 && !/\.(csv|xlsx)$/i.test(path)) throw new PlainError('--map goes with a table of tools.');
  const bytes = readWhole(path, place);
  switch (extname(path).toLowerCase()) {
    case '.csv':
      return tools(readCsv(textOf(bytes, place), place), [], common, options, content);
    case '.xlsx': {
      const { table, notes } = await readXlsx(bytes, place);
      return tools(table, notes, common, options, content);
    }
    case '.docx':
      return { ...chapter(await wordPage(bytes, place), options, common, content), said: [] };
    case '.html':
    case '.htm':
      return { ...chapter(htmlPage(textOf(bytes, place), place), options, common, content), said: [] };
    default:
      throw new PlainError(
        `${place} is none of what can be brought: a table of tools (.csv, .xlsx), a page (.docx, .html), or a folder with Markdown.`,
      );
  }
}

type Common = {
  roles: string[];
  owner: string | undefined;
  today: string;
  exists: (file: string) => boolean;
  source: string;
};

function tools(
  table: Parameters<typeof toolsFromTable>[0],
  before: ImportNote[],
  common: Common,
  { map: given }: ImportOptions,
  content: PresentContent,
): Result {
  const { traits } = content.organization;
  const facts = factsOf(content.organization);
  const { files, notes, map } = toolsFromTable(table, { ...common, map: given, traits, facts });
  const said = map.said.map(({ column, field, isGiven }) => {
    const how = isGiven ? 'by --map' : 'by its name';
    return `Column "${column}" is ${field === '-' ? 'left out' : field} (${how}).`;
  });
  return { files, notes: [...before, ...notes], said };
}

function chapter(
  { title, body, notes }: ReturnType<typeof htmlPage>,
  { section, id: given }: ImportOptions,
  { exists, ...common }: Common,
  content: PresentContent,
): Imported {
  const sections = content.sections.map(({ id }) => id);
  // A section whose own file is not finished yet is one all the same.
  if (section === undefined || !(sections.includes(section) || exists(`handbook/${section}/section.yaml`)))
    throw new PlainError(
      `${section === undefined ? 'Say in which section the chapter belongs' : `--section ${section}: there is no such section.${didYouMean(section, sections)} Say which one`}: --section ID. The sections are ${sections.join(', ')}.`,
    );
  const id = given ?? idFromName(basename(common.source).replace(/\.\w+$/, ''));
  if (id === '' || idFromName(id) !== id)
    throw new PlainError('An id is lower-case words joined by hyphens. Say which one: --id log-review.');
  const path = `handbook/${section}/${id}.mdx`;
  if (exists(path))
    throw new PlainError(`content has ${path} already, and it stays as it is. Give another id: --id ID.`);
  const last = Math.max(0, ...content.chapters.filter((one) => one.section === section).map(({ order }) => order));
  return { files: [{ path, text: chapterText({ ...common, title, order: last + 10 }, body) }], notes };
}

function section(path: string, { section: given }: ImportOptions, common: Common, content: PresentContent): Imported {
  const id = given ?? idFromName(basename(path));
  if (id === '' || idFromName(id) !== id)
    throw new PlainError('The id of a section is lower-case words joined by hyphens. Say which one: --section ID.');
  const pages = new Map<string, string>();
  const notes: ImportNote[] = [];
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const { name } = entry;
    if (name.startsWith('.')) continue;
    if (entry.isFile() && /\.(?:md|markdown|mdx)$/i.test(name))
      pages.set(name, textOf(readWhole(join(path, name), `${common.source}/${name}`), `${common.source}/${name}`));
    else
      notes.push({
        place: `${common.source}/${name}`,
        message: 'is left out: a section has chapters, and they are files of Markdown.',
      });
  }
  const last = Math.max(0, ...content.sections.map(({ order }) => order));
  const made = sectionFromFolder(pages, { ...common, section: id, title: undefined, order: last + 10 });
  return { files: made.files, notes: [...notes, ...made.notes] };
}

function readWhole(path: string, place: string): Uint8Array {
  const found = statSync(path);
  if (!found.isFile()) throw new PlainError(`${place} is no file.`);
  if (found.size > MAX_BYTES)
    throw new PlainError(`${place} has ${Math.ceil(found.size / 1e6)} MB; at most ${MAX_BYTES / 1e6} MB are read.`);
  return readFileSync(path);
}

function textOf(bytes: Uint8Array, place: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new PlainError(`${place} is not in UTF-8. Save it as "CSV UTF-8" or as text in UTF-8.`);
  }
}
