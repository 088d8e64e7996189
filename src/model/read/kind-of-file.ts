import { FILE_KINDS, kindRow, type FileKind } from '../kind.ts';

/** Describes how a file is written, by its ending. */
export type FileForm = 'yaml' | 'json' | 'mdx';

/** A file's place in `content/`: its kind, how it is written, and the id that its name gives. */
export interface FilePlace {
  kind: FileKind;
  form: FileForm;
  id: string;
}

const ID = '[a-z0-9]+(?:-[a-z0-9]+)*';
/** Holds what the words in angle brackets stand for; every other one is an id. */
const VARIABLES: Record<string, string> = {
  '<date>': String.raw`\d{4}-\d{2}-\d{2}`,
  '<n>': String.raw`[1-9]\d{0,4}`,
  '<handle>': '[a-z0-9_][a-z0-9_.-]*',
};
const VARIABLE = /<[a-z]+>/g;

/** Every form of path that `content/` has a place for: `tools/<id>.yaml`. */
export const FILE_FORMS: readonly { kind: FileKind; path: string }[] = FILE_KINDS.flatMap((kind) =>
  [kindRow(kind).files ?? []].flat().map((path) => ({ kind, path })),
);

const PLACES = FILE_FORMS.map(({ kind, path }) => ({ kind, form: formOf(path), pattern: patternOf(path) }));

/** The place of a path, or undefined where `content/` has none for it. */
export function placeOfFile(path: string): FilePlace | undefined {
  for (const { kind, form, pattern } of PLACES) {
    const id = pattern.exec(path)?.[1];
    if (id !== undefined) return { kind, form, id };
  }
  return undefined;
}

function formOf(path: string): FileForm {
  const ending = path.slice(path.lastIndexOf('.') + 1);
  if (ending === 'yaml' || ending === 'json' || ending === 'mdx') return ending;
  throw new Error(`The table of kinds names files that end in .${ending}, which nothing reads.`);
}

/** The id is what stands from the first variable to the last; where there is none, the name of the file. */
function patternOf(path: string): RegExp {
  const variables = [...path.matchAll(VARIABLE)];
  const first = variables[0]?.index ?? 0;
  const last = variables.at(-1);
  const end = last ? last.index + last[0].length : path.lastIndexOf('.');
  const source = (part: string) =>
    part
      .split(/(<[a-z]+>)/)
      .map((piece) => (piece.startsWith('<') ? (VARIABLES[piece] ?? ID) : piece.replaceAll('.', String.raw`\.`)))
      .join('');
  return new RegExp(`^${source(path.slice(0, first))}(${source(path.slice(first, end))})${source(path.slice(end))}$`);
}
