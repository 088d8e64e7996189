import type { Place } from '../handbook.ts';
import { problem, type Problem } from '../problem.ts';
import { chapterPath, checkPath, faqPath } from '../pages.ts';
import { readBody, type ReadBody } from './body.ts';
import { isImage, type ContentFile } from './files.ts';
import { splitFrontMatter } from './front-matter.ts';
import { formsIn, slotOf, type Slot } from './layout.ts';
import { didYouMean } from '../nearest.ts';
import { parseBySchema } from './schema-problems.ts';
import { parseYaml, type YamlDocument } from './yaml-document.ts';

/** One content file, read: the raw value for best-effort checks, the parsed data if it follows its schema. */
export interface FileRecord {
  slot: Slot;
  /** The id that the file name gives. */
  id: string;
  file: string;
  raw: unknown;
  data: unknown;
  document: YamlDocument;
  read?: ReadBody;
}

/** Reads every file by its slot. Files without a slot are reported. */
export function readRecords(files: ContentFile[]): { records: FileRecord[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const images = new Set(files.map(({ path }) => path).filter(isImage));
  const records: FileRecord[] = [];
  for (const file of files) {
    if (images.has(file.path)) continue;
    const found = slotOf(file.path);
    if (found) records.push(...readRecord(file, found.slot, found.id, images, problems));
    else problems.push(misplaced(file.path));
  }
  return { records, problems };
}

function misplaced(path: string): Problem {
  const at: Place = { file: path, line: 1, column: 1 };
  const folder = path.split('/')[0] ?? '';
  const forms = formsIn(folder);
  const slug = path
    .toLowerCase()
    .replace(/\.yml$/, '.yaml')
    .replace(/\.mdx?$/, '.mdx')
    .replaceAll(/[^a-z0-9./]+/g, '-');
  if (slug !== path && slotOf(slug))
    return problem('wrong-file-name', at, `this file should be called ${slug}. Files here: ${forms.join(', ')}.`);
  const folders = [
    'handbook',
    'tools',
    'rules',
    'checks',
    'checklists',
    'training',
    'faq',
    'glossary',
    'sources',
    'terms',
    'paths',
    'public-policies',
    'changes',
  ];
  return problem(
    'unexpected-file',
    at,
    `content/ has no place for this file.${
      path.includes('/')
        ? didYouMean(
            folder,
            folders.filter((f) => f !== folder),
          )
        : ''
    } Files here: ${forms.join(', ')}.`,
  );
}

function readRecord(
  { path, text }: ContentFile,
  slot: Slot,
  id: string,
  images: ReadonlySet<string>,
  problems: Problem[],
): FileRecord[] {
  const parts = slot.form === 'mdx' ? splitFrontMatter(text) : undefined;
  if (slot.form === 'mdx' && !parts) {
    problems.push(
      problem(
        'missing-front-matter',
        { file: path, line: 1, column: 1 },
        'the file does not start with front matter between two lines ---.',
      ),
    );
    return [];
  }
  const { document, problems: syntax } = parseYaml(path, parts?.matter ?? text);
  problems.push(...syntax);
  const record: FileRecord = { slot, id, file: path, raw: document.value, data: undefined, document };
  if (parts) {
    record.read = readBody(path, text, parts.body, pageOf(slot, id), images);
    problems.push(...record.read.problems);
  }
  if (syntax.length === 0) {
    const result = parseBySchema(slot.schema, document.value ?? {}, document);
    problems.push(...result.problems);
    record.data = result.data;
  }
  return [record];
}

/** The page that shows an MDX body. */
export function pageOf(slot: Slot, id: string): string {
  if (slot.kind === 'chapter') return chapterPath(id);
  if (slot.kind === 'check') return checkPath(id);
  return slot.kind === 'faq' ? faqPath(id) : '/changes/';
}
