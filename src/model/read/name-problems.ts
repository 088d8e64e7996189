import { deviceName } from '../device-name.ts';
import { didYouMean } from '../nearest.ts';
import { problem, type Problem } from '../problem.ts';
import { strangeCharacters } from '../strange-characters.ts';
import type { ContentFile } from './files.ts';
import { forbiddenCharacter } from './forbidden-characters.ts';
import { MAX_FILE_NAME_LENGTH } from '../max-file-name.ts';
import { isImage } from './image-type.ts';
import { isSiteFile } from './site-file.ts';
import { isOfKind, type AnyFileRecord } from './records.ts';
import { isRecord } from './walk.ts';

/** Ids that are addresses of other pages, or of another part of the page that lists them. */
const RESERVED: Record<string, string[]> = {
  check: ['status', 'self-assessments'],
  'training-path': ['status', 'scenarios'],
};

/**
 * Returns what is wrong with the names of files beyond their form: addresses that are taken, names that not every machine can
 * hold, dates and sections that differ.
 */
export function nameProblems(records: readonly AnyFileRecord[], files: readonly ContentFile[]): Problem[] {
  const paths = [
    ...records.map(({ file }) => file),
    ...files.map(({ path }) => path).filter((path) => isImage(path) || isSiteFile(path)),
  ];
  return [
    ...reserved(records),
    ...withForbiddenCharacters(files),
    ...ofDevices(paths),
    ...tooLong(paths),
    ...sameInAnotherCase(paths),
    ...wrongDates(records),
    ...missingSections(records),
  ];
}

function reserved(records: readonly AnyFileRecord[]): Problem[] {
  return records
    .filter(({ kind, id }) => RESERVED[kind]?.includes(id))
    .map(({ file, id }) =>
      problem('reserved-id', { file, line: 1, column: 1 }, `\`${id}\` is an address that the site itself has.`),
    );
}

/** Returns what nobody can see or type in a name, also where a script would need it; and line ends and tabs, which names can hold. */
function withForbiddenCharacters(files: readonly ContentFile[]): Problem[] {
  return files.flatMap(({ path }) => {
    const found = strangeCharacters(path)[0] ?? /[\n\t]/.exec(path);
    if (!found) return [];
    const codePoint = path.codePointAt(found.index) ?? 0;
    return [forbiddenCharacter({ file: path, line: 1, column: 1 }, codePoint, 'the name of this file')];
  });
}

/** Such a file keeps a repository from being cloned on Windows. */
function ofDevices(paths: string[]): Problem[] {
  return paths.flatMap((file) => {
    const name = deviceName(file);
    if (name === undefined) return [];
    const message = `Windows keeps the name ${name.split('.')[0]} for a device, so the handbook could not be cloned there. Choose another name.`;
    return [problem('wrong-file-name', { file, line: 1, column: 1 }, message)];
  });
}

function tooLong(paths: string[]): Problem[] {
  return paths.flatMap((file) => {
    const name = file.split('/').find((part) => part.length > MAX_FILE_NAME_LENGTH);
    if (name === undefined) return [];
    const message = `a name on this path has ${name.length} characters; at most ${MAX_FILE_NAME_LENGTH} can be built.`;
    return [problem('wrong-file-name', { file, line: 1, column: 1 }, message)];
  });
}

/** Windows and macOS take two such names for one file. Only names of images have capitals. */
function sameInAnotherCase(paths: string[]): Problem[] {
  const first = new Map<string, string>();
  return paths.flatMap((file) => {
    const folded = file.toLowerCase();
    const other = first.get(folded);
    first.set(folded, other ?? file);
    if (other === undefined) return [];
    const message = `${other} differs only in capital letters, and Windows and macOS would keep one of the two. Choose another name.`;
    return [problem('wrong-file-name', { file, line: 1, column: 1 }, message)];
  });
}

/** A change note is found by its date, so its file name and its date agree. */
function wrongDates(records: readonly AnyFileRecord[]): Problem[] {
  return records.filter(isOfKind('change')).flatMap(({ id, raw, document }) => {
    const date = isRecord(raw) ? raw.date : undefined;
    if (typeof date !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(date) || id.startsWith(date)) return [];
    const message = `the file is named ${id} but the note is dated ${date}.`;
    return [problem('wrong-file-name', document.place(['date']), message)];
  });
}

/** A chapter is found through its section, so every folder of chapters says what it is. Reported once a section. */
function missingSections(records: readonly AnyFileRecord[]): Problem[] {
  const sections = records.filter(isOfKind('section')).map(({ id }) => id);
  const first = new Map<string, string>();
  for (const { id, file } of records.filter(isOfKind('chapter'))) {
    const section = id.split('/')[0] ?? '';
    if (!sections.includes(section) && !first.has(section)) first.set(section, file);
  }
  return [...first].map(([section, file]) => {
    const message = `\`${section}\` is not a section: there is no handbook/${section}/section.yaml.${didYouMean(section, sections)}`;
    return problem('unknown-reference', { file, line: 1, column: 1 }, message);
  });
}
