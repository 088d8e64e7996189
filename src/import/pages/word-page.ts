import mammoth from 'mammoth';
import { PlainError } from '../../basics/plain-error.ts';
import type { ImportNote } from '../imported.ts';
import { visibleLine } from '../visible-words.ts';
import { repacked, unpack } from '../unpack.ts';
import { htmlPage, type ImportedPage } from './html-page.ts';
import { beginningOf } from './place-of.ts';

/**
 * Carries a document of Word over. Nothing that it names is opened: no image, no template, no other file.
 * @throws PlainError when it is no such document, or too large
 */
export async function wordPage(bytes: Uint8Array, name: string): Promise<ImportedPage> {
  const files = unpack(bytes, name);
  const { value, messages } = await htmlOf(repacked(files), name);
  const page = htmlPage(value, name, false);
  const said = [...new Set(messages.map(({ message }) => message))];
  return {
    ...page,
    notes: [
      ...page.notes,
      ...commentsIn(files, name),
      ...said.map((message) => ({
        place: name,
        message: `${beginningOf(visibleLine(message))}: look at how it came over.`,
      })),
    ],
  };
}

async function htmlOf(bytes: Uint8Array, name: string) {
  try {
    return await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        externalFileAccess: false,
        styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"],
        // Named in the report by its description; its bytes would be a page of letters.
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      },
    );
  } catch {
    throw new PlainError(`${name} is no document of Word that can be read. Save it as .docx again.`);
  }
}

/** Comments of reviewers are no part of the text. */
function commentsIn(files: Record<string, Uint8Array>, name: string): ImportNote[] {
  const xml = files['word/comments.xml'];
  if (!xml) return [];
  return [...new TextDecoder().decode(xml).matchAll(/<w:comment\b[^]*?<\/w:comment>/g)].map(([comment]) => ({
    place: name,
    message: `the comment "${beginningOf(visibleLine(comment.replaceAll(/<[^>]*>/g, ' ')))}" is left out.`,
  }));
}
