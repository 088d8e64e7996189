/** Describes how large a picture is: pixels of a PNG, units of an SVG. */
export interface PictureSize {
  width: number;
  height: number;
}

/** Where the header of a PNG has width and height, four bytes each. */
const PNG_SIZE = 16;

/**
 * Returns the size that a picture states at its beginning.
 * @param path ends in .svg or .png
 * @returns undefined where it states none: an SVG without viewBox, width and height
 */
export function pictureSize(path: string, bytes: Uint8Array): PictureSize | undefined {
  if (!path.endsWith('.svg')) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return bytes.byteLength < PNG_SIZE + 8
      ? undefined
      : { width: view.getUint32(PNG_SIZE), height: view.getUint32(PNG_SIZE + 4) };
  }
  const root = /<svg\b[^>]*>/.exec(new TextDecoder().decode(bytes))?.[0] ?? '';
  const number = String.raw`(\d*\.?\d+)`;
  const box = new RegExp(
    String.raw`\sviewBox\s*=\s*["']\s*-?[\d.]+[\s,]+-?[\d.]+[\s,]+${number}[\s,]+${number}\s*["']`,
  ).exec(root);
  const side = (name: string) => new RegExp(String.raw`\s${name}\s*=\s*["']\s*${number}(?:px)?\s*["']`).exec(root)?.[1];
  const width = Number(box?.[1] ?? side('width') ?? 0);
  const height = Number(box?.[2] ?? side('height') ?? 0);
  return width > 0 && height > 0 ? { width, height } : undefined;
}
