/** Describes what could not be carried over, or somebody has to decide, and where. */
export interface ImportNote {
  /** In what was brought: `tools.csv:5`, `page.html:34, below "Install"`. */
  place: string;
  message: string;
}

/** A file of content that was made of what somebody brought. */
export interface ImportedFile {
  /** Below the content folder. */
  path: string;
  text: string;
}

export interface Imported {
  files: ImportedFile[];
  notes: ImportNote[];
}

/** Marks a field that nobody has decided yet: it is left empty, so that the check refuses it until somebody has. */
export const TO_DECIDE = '# To decide: ';

/**
 * Returns what is left to decide in a file that was made, by its lines.
 * @param folder the content folder as the person calls it
 */
export function decisionsIn({ path, text }: ImportedFile, folder: string): ImportNote[] {
  return text.split('\n').flatMap((line, index) => {
    const at = line.indexOf(TO_DECIDE);
    return at < 0 ? [] : [{ place: `${folder}/${path}:${index + 1}`, message: line.slice(at + 2) }];
  });
}
