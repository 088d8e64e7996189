import { posix } from 'node:path';
import type { Root } from 'mdast';
import { markdownToMdast } from 'satteri';
import { MARKDOWN_FEATURES } from '../../model/markdown-features.ts';
import { fieldLine, fieldOrDecision, openField } from '../field-line.ts';
import { idFromName } from '../id-from-name.ts';
import type { Imported, ImportNote } from '../imported.ts';
import { visibleLine } from '../visible-words.ts';
import { carriedOver } from './carried-over.ts';
import { chapterText, type ChapterFacts } from './chapter-text.ts';
import { wordsOf } from './place-of.ts';
import { refuseDepth } from './too-deep.ts';

/** Describes what a folder of Markdown is made a section by. */
export interface SectionSettings extends Pick<ChapterFacts, 'owner' | 'roles' | 'today'> {
  /** The id of the section. */
  section: string;
  title: string | undefined;
  order: number;
  /** The folder, as the person calls it. */
  source: string;
  exists: (path: string) => boolean;
}

/**
 * Makes a section of the Markdown files of a folder, a chapter of each, in the order of their names.
 * @param pages path below the folder → text
 */
export function sectionFromFolder(pages: ReadonlyMap<string, string>, settings: SectionSettings): Imported {
  const { section, source, exists } = settings;
  const notes: ImportNote[] = [];
  const paths = [...pages.keys()].sort();
  const ids = new Map(paths.map((path) => [path, idFromName(path.replace(/\.\w+$/, ''))]));
  const files = paths.flatMap((path, index) => {
    const place = posix.join(source, path);
    const id = ids.get(path) ?? '';
    const target = `handbook/${section}/${id}.mdx`;
    const same = paths.slice(0, index).find((other) => ids.get(other) === id);
    const fault =
      id === ''
        ? 'its name has no letter that an id is made of.'
        : same !== undefined
          ? `it would have the id of ${same}, ${id}.`
          : exists(target)
            ? `content has ${target} already, and it stays as it is.`
            : undefined;
    if (fault !== undefined) {
      notes.push({ place, message: `is left out: ${fault}` });
      return [];
    }
    const tree = markdownTree(pages.get(path) ?? '', place);
    const pageOf = (url: string) => addressOf(url, path, ids, section);
    const { title, body } = withoutTitle(tree);
    const over = carriedOver(body, { name: place, hasLines: true, pageOf });
    notes.push(...over.notes);
    return [{ path: target, text: chapterText({ ...settings, title, order: (index + 1) * 10 }, over.body) }];
  });
  const about = `handbook/${section}/section.yaml`;
  if (files.length === 0 || exists(about)) return { files, notes };
  return { files: [{ path: about, text: sectionText(settings) }, ...files], notes };
}

const sectionText = ({ title, order }: SectionSettings): string =>
  [
    fieldOrDecision('title', title, 'what readers see.'),
    openField('summary', 'what the section is about, in a sentence or two.'),
    fieldLine('order', order),
    '',
  ].join('\n');

function markdownTree(text: string, place: string): Root {
  const tree = markdownToMdast(`${text}\n`, {
    features: { ...MARKDOWN_FEATURES, frontmatter: true, smartPunctuation: false },
  });
  refuseDepth(tree, place);
  // The nodes of satteri are those of mdast.
  return tree as unknown as Root;
}

/** The first heading of the first level is the title, which is not repeated below it. */
function withoutTitle(tree: Root): { title: string | undefined; body: Root } {
  const at = tree.children.findIndex((node) => node.type === 'heading' && node.depth === 1);
  const heading = tree.children[at];
  const title = heading && visibleLine(wordsOf(heading));
  return {
    title: title || undefined,
    body: { ...tree, children: heading ? tree.children.toSpliced(at, 1) : tree.children },
  };
}

/** A link to another file of the folder leads to its chapter. */
function addressOf(url: string, from: string, ids: ReadonlyMap<string, string>, section: string): string | undefined {
  const [path = ''] = url.split('#');
  if (path === '' || /^[a-z][a-z0-9+.-]*:|^\//i.test(path)) return undefined;
  const id = ids.get(posix.join(posix.dirname(from), path));
  return id ? `/handbook/${section}/${id}/` : undefined;
}
