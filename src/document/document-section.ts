import { documentWords } from '#words/document.ts';

/** The parts of the printed policy, in their order, with their headings. */
const DOCUMENT_SECTIONS = documentWords.sections;

export type DocumentSection = keyof typeof DOCUMENT_SECTIONS;

// Object.keys knows only strings; these are the keys of a constant.
export const ALL_SECTIONS = Object.keys(DOCUMENT_SECTIONS) as DocumentSection[];

/** Returns whether a word names a part of the printed policy. */
export const isDocumentSection = (word: string): word is DocumentSection => Object.hasOwn(DOCUMENT_SECTIONS, word);

/** An entry of the table of contents. Numbered as it is shown: 2 or 2.3. */
interface ContentsEntry {
  id: string;
  number: string;
  title: string;
}

/** A part with its entries, numbered. */
export interface NumberedSection extends ContentsEntry {
  section: DocumentSection;
  entries: ContentsEntry[];
}

/**
 * Numbers the chosen parts in their order, and the entries of each.
 * @param titles the titles of the entries that a part lists in the table of contents
 */
export function numberedSections(
  chosen: readonly DocumentSection[],
  titles: Partial<Record<DocumentSection, readonly string[]>>,
): NumberedSection[] {
  return ALL_SECTIONS.filter((section) => chosen.includes(section)).map((section, index) => {
    const number = String(index + 1);
    const entries = (titles[section] ?? []).map((title, place) => ({
      id: `document-${number}-${place + 1}`,
      number: `${number}.${place + 1}`,
      title,
    }));
    return { section, id: `document-${number}`, number, title: DOCUMENT_SECTIONS[section], entries };
  });
}
