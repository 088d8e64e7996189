/** The image formats that a chapter may show. SVG is not among them: opened on its own, it can run script. */
export type ImageType = 'PNG' | 'JPEG' | 'WebP' | 'GIF' | 'AVIF';

const BY_ENDING: Readonly<Record<string, ImageType>> = {
  png: 'PNG',
  jpg: 'JPEG',
  jpeg: 'JPEG',
  webp: 'WebP',
  gif: 'GIF',
  avif: 'AVIF',
};

/** Holds how a file of each format begins; a dot stands for any byte. */
const SIGNATURES: readonly [ImageType, RegExp][] = [
  ['PNG', /^\x89PNG\r\n\x1a\n/],
  ['JPEG', /^\xff\xd8\xff/],
  ['GIF', /^GIF8[79]a/],
  ['WebP', /^RIFF.{4}WEBP/s],
  ['AVIF', /^\x00.{3}ftypavi[fs]/s],
];

/** Holds what else people save under the ending of an image, for the message alone. */
const OTHERS: readonly [string, RegExp][] = [
  ['SVG', /<svg[\s>]/i],
  ['HEIC', /^.{4}ftyp(?:he|mif|msf)/s],
  ['BMP', /^BM/],
  ['TIFF', /^(?:II\*\0|MM\0\*)/],
];

/** The format that the ending of a path claims; undefined when it is not the ending of an image. */
export function claimedImageType(path: string): ImageType | undefined {
  const ending = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(BY_ENDING, ending) ? BY_ENDING[ending] : undefined;
}

/** True for a path that has the ending of an image. What the file holds is another question. */
export function isImage(path: string): boolean {
  return claimedImageType(path) !== undefined;
}

/**
 * Returns what is wrong with the bytes of an image, told by how they begin: the build names and treats an image by its bytes,
 * so an ending that says something else would hide from the check what is published.
 * @param path ends like an image
 */
export function imageTypeFault(path: string, bytes: Uint8Array): string | undefined {
  if (bytes.length === 0) return 'the file is empty.';
  const claimed = claimedImageType(path);
  const start = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const found = SIGNATURES.find(([, signature]) => signature.test(start))?.[0];
  if (found === claimed) return undefined;
  const ending = path.slice(path.lastIndexOf('.'));
  if (found)
    return `the file ends in ${ending} but contains a ${found} image. Rename it, or save the image as ${claimed}.`;
  const other = OTHERS.find(([, signature]) => signature.test(start))?.[0];
  if (other === 'SVG')
    return `the file ends in ${ending} but contains SVG, which can run script. Save the image as PNG.`;
  return other
    ? `the file ends in ${ending} but contains a ${other} image. Save the image as ${claimed}.`
    : `the file ends in ${ending} but does not begin like a ${claimed} image.`;
}
