import { sha256 } from '../model/sha256.ts';
import type { Sharp, Metadata, SharpOptions } from 'sharp';
import { PlainError } from '../basics/plain-error.ts';
import { problem, type Problem } from '../model/problem.ts';
import { excessOf, namedExcess } from '../model/read/excess.ts';
import { claimedImageType, type ImageType } from '../model/read/image-type.ts';
import type { ContentFile } from '../model/read/files.ts';

/** The longest side of an image, in pixels: more than any screen shows. */
export const MAX_SIDE_PIXELS = 8192;

/** The most pixels of an image, all its frames together: a file of a few kilobytes can unpack to gigabytes. */
export const MAX_PIXELS = 40_000_000;

/** The most frames of a moving image: each costs the build time, however small it is. */
export const MAX_FRAMES = 500;

/** The most pixels of all images together: a thousand pictures of a whole screen, which the build takes minutes over. */
export const MAX_TOTAL_PIXELS = 2_000_000_000;

const LIMIT_SECONDS = 10;

/** The names that the build has for the formats. */
const NAME_IN_BUILD: Readonly<Record<ImageType, string>> = {
  PNG: 'png',
  JPEG: 'jpg',
  WebP: 'webp',
  GIF: 'gif',
  AVIF: 'avif',
};

type Finding = ['unusable-image' | 'moving-image', string];

/** Holds what was found in images, by digest: a build checks the content more than once, and development after every save. */
const known = new Map<string, Promise<Finding | undefined>>();

/**
 * The problems of images that only show when they are opened: too large, damaged, cut off, moving.
 * They are unpacked here with the library that the build uses, so that what passes can be built.
 * @throws PlainError when this machine cannot open images, and so could not build them either
 */
export async function imageProblems(files: readonly ContentFile[]): Promise<Problem[]> {
  const problems: Problem[] = [];
  const report = (path: string, [kind, message]: Finding) =>
    problems.push(problem(kind, { file: path, line: 1, column: 1 }, message));
  const images = await Promise.all(files.flatMap((file) => imageOf(file) ?? []));
  const excess = excessOf(images, ({ pixels }) => pixels, MAX_TOTAL_PIXELS);
  for (const [{ path }, message] of namedExcess(excess, TOO_MANY)) report(path, ['unusable-image', message]);
  for (const { path, image, type } of images.filter((one) => !excess.includes(one))) {
    const digest = `${type} ${sha256(image)}`;
    const finding = known.get(digest) ?? findingOf(image, type);
    known.set(digest, finding);
    const found = await finding;
    if (found) report(path, found);
  }
  return problems;
}

const TOO_MANY = `all images together have more than ${MAX_TOTAL_PIXELS / 1e6} million pixels. This one is among the largest, and was not opened.`;

/** An image with the number of its pixels; those of one that is refused by itself do not count. */
function imageOf({ path, image }: ContentFile) {
  const type = claimedImageType(path);
  if (image === undefined || type === undefined) return undefined;
  return pixelsOf(image).then((pixels) => ({ path, image, type, pixels: pixels > MAX_PIXELS ? 0 : pixels }));
}

async function pixelsOf(image: Uint8Array): Promise<number> {
  const open = await opener(image);
  const metadata = await attempt(() => open({ limitInputPixels: false }).metadata());
  return metadata ? metadata.width * metadata.height : 0;
}

async function findingOf(image: Uint8Array, type: ImageType): Promise<Finding | undefined> {
  const open = await opener(image);
  // The limits are told by what the header says, before the library applies them.
  const metadata = await attempt(() => open({ limitInputPixels: false }).metadata());
  if (!metadata) return ['unusable-image', `the ${type} image is damaged or cut off: it cannot be opened.`];
  const fault = sizeFault(metadata) ?? (await buildFault(image, type, metadata)) ?? (await pixelFault(open, type));
  if (fault !== undefined) return ['unusable-image', fault];
  if (isMovingPng(image, type)) return ['moving-image', 'the PNG image moves: only its first picture is published.'];
  const { pages = 1 } = metadata;
  if (pages > 1) return ['moving-image', `the image has ${pages} frames. Readers cannot stop it, and paper shows one.`];
  return undefined;
}

/** The library shows the picture that a PNG begins with, and says nothing of those in the chunks that make it move. */
function isMovingPng(image: Uint8Array, type: ImageType): boolean {
  if (type !== 'PNG') return false;
  const bytes = Buffer.from(image.buffer, image.byteOffset, image.byteLength);
  return bytes.subarray(0, bytes.indexOf('IDAT')).includes('acTL');
}

/** Opens the image anew for each purpose, as strictly as the library can. */
async function opener(image: Uint8Array): Promise<(options?: SharpOptions) => Sharp> {
  try {
    const { default: sharp } = await import('sharp');
    return (options) => sharp(image, { failOn: 'warning', pages: -1, limitInputPixels: MAX_PIXELS, ...options });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new PlainError(`The content holds images, and the package sharp, which opens them, cannot start: ${reason}`);
  }
}

function sizeFault({ width, height, pages = 1 }: Metadata): string | undefined {
  // The frames of a moving image lie below each other.
  const frame = height / pages;
  const size = `the image measures ${width} × ${frame} pixels`;
  if (Math.max(width, frame) > MAX_SIDE_PIXELS) return `${size}; a side has at most ${MAX_SIDE_PIXELS}.`;
  if (pages > MAX_FRAMES) return `the image has ${pages} frames; at most ${MAX_FRAMES} are shown.`;
  if (width * height <= MAX_PIXELS) return undefined;
  const frames = pages > 1 ? ` in ${pages} frames` : '';
  return `${size}${frames}; at most ${MAX_PIXELS / 1e6} million pixels are shown.`;
}

/** Returns what the build reads by itself, before anything is unpacked: the format it names the file by, and the size it writes on the page. */
async function buildFault(image: Uint8Array, type: ImageType, metadata: Metadata): Promise<string | undefined> {
  const { imageMetadata } = await import('astro/assets/utils');
  const read = await attempt(() => imageMetadata(image, 'image'));
  if (read?.format !== NAME_IN_BUILD[type])
    return `the beginning of the ${type} image is unusual: the build cannot read it.`;
  const { width, height } = metadata.autoOrient;
  if (read.width === width && read.height === height / (metadata.pages ?? 1)) return undefined;
  return `the ${type} image states two sizes or is turned in a way that the build does not follow.`;
}

/** Unpacks every pixel, of which one channel is kept for a moment: the figures are not used. */
async function pixelFault(open: () => Sharp, type: ImageType): Promise<string | undefined> {
  const unpacked = await attempt(() => open().extractChannel(0).raw().timeout({ seconds: LIMIT_SECONDS }).toBuffer());
  return unpacked ? undefined : `the ${type} image is damaged or cut off: its pixels cannot be unpacked.`;
}

/** Returns what the work gives; undefined where the library refuses. Its messages speak of its own parts, so none is shown. */
async function attempt<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch {
    return undefined;
  }
}
