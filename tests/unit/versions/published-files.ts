import type { ContentFile } from '../../../src/model/read/files.ts';
import { readContentFiles } from '../../../src/model/read/read-content.ts';
import { publication } from '../../../src/versions/publish.ts';

/** The texts of a content folder, by their paths; images, which nothing here opens, are empty. */
export type Texts = ReadonlyMap<string, string>;

export const textsOf = (files: readonly ContentFile[]): Texts =>
  new Map(files.map(({ path, text = '' }) => [path, text]));

export const filesOf = (texts: Texts) => ({
  files: [...texts].map(([path, text]): ContentFile => ({ path, text })),
  problems: [],
});

/** The files with a text replaced; one that is not there is a mistake of the test. */
export function replaced(
  texts: Texts,
  path: string,
  from: string | RegExp,
  to: string | ((...found: string[]) => string),
): Texts {
  const before = texts.get(path) ?? '';
  const after = typeof to === 'string' ? before.replace(from, to) : before.replace(from, to);
  if (after === before) throw new Error(`${path} does not hold ${from}`);
  return new Map([...texts, [path, after]]);
}

/** The files after what an owner does: an edit, the next version number, npm run publish-version, and a note. */
export function published(texts: Texts, path: string, from: string | RegExp, to: string, today: string): Texts {
  const edited = replaced(
    replaced(texts, path, from, to),
    'organization.yaml',
    /(\n {2}version: )(\d+)/,
    // The whole of the match, then its groups.
    (...[, key, number]: string[]) => `${key}${Number(number) + 1}`,
  );
  const { handbook, problems } = readContentFiles(filesOf(edited), { today });
  if (!handbook) throw new Error(`The edited content cannot be read: ${JSON.stringify(problems)}`);
  const version = publication(handbook);
  if ('refused' in version) throw new Error(version.refused);
  const note = version.note.text.replace(/^kind:.*$/m, 'kind: material').replace(/^summary:$/m, 'summary: A change.');
  return new Map([
    ...edited,
    ...version.snapshot.map(({ path: file, text }) => [file, text] as const),
    [version.note.path, note],
  ]);
}
