import { HOSTING_HEADERS } from '../serve/hosting-headers.ts';

/** Holds the types of the files that are no text, for hosts that know none by themselves: ending → type. */
const NOT_TEXT: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  gif: 'image/gif',
  ico: 'image/x-icon',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  odp: 'application/vnd.oasis.opendocument.presentation',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odt: 'application/vnd.oasis.opendocument.text',
  pdf: 'application/pdf',
  png: 'image/png',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  svg: 'image/svg+xml',
  wasm: 'application/wasm',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
};

/** The type of a file by its ending, and whether hosts name the character set with it. */
export interface FileType {
  ending: string;
  type: string;
  isText: boolean;
}

/** Returns the type of every ending that a build may have: text from the table of headers, then everything else. */
export function fileTypes(): FileType[] {
  const text = HOSTING_HEADERS.filter(({ header }) => header === 'Content-Type').map(({ files, value }) => ({
    ending: files.slice('*.'.length),
    type: value.replace(/;.*/, ''),
    isText: true,
  }));
  const others = Object.entries(NOT_TEXT).map(([ending, type]) => ({ ending, type, isText: false }));
  return [...text, ...others];
}
