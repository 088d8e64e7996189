import { LEAST_PIXELS, LEAST_RATIO, MAX_PICTURE_BYTES, MAX_RATIO } from '../looks/logo-limits.ts';
import { pictureSize } from '../looks/picture-size.ts';
import { svgFault } from '../looks/svg-fault.ts';
import type { Place } from '../model/handbook.ts';
import { didYouMean } from '../model/nearest.ts';
import { problem, type Problem } from '../model/problem.ts';
import type { ContentFile } from '../model/read/files.ts';
import { isOfKind, type AnyFileRecord } from '../model/read/records.ts';
import { LOOKS_FOLDER } from '../model/read/site-file.ts';

const ROLES = ['light', 'dark', 'icon'] as const;

/**
 * The problems of the pictures in content/looks/: one that is named and not there, one that cannot be shown well, and drawings
 * that hold more than shapes, whether something names them or not.
 */
export function logoProblems(records: readonly AnyFileRecord[], files: readonly ContentFile[]): Problem[] {
  const own = files.filter(({ path }) => path.startsWith(`${LOOKS_FOLDER}/`));
  const unsafe = new Map(own.flatMap(unsafeDrawing));
  const record = records.find(isOfKind('organization'));
  const logo = record?.data?.looks.logo;
  if (!record || !logo) return [...unsafe.values()];
  const named = ROLES.flatMap((role) => (logo[role] === undefined ? [] : [{ role, path: logo[role] }]));
  const unfit = named.flatMap(({ role, path }) => {
    const file = own.find((one) => one.path === path);
    if (file) return unsafe.has(path) ? [] : (unfitPicture(file, role) ?? []);
    const found = `\`${path}\` is not in content/.${didYouMean(
      path,
      own.map((one) => one.path),
    )}`;
    return [problem('missing-look', record.document.place(['looks', 'logo', role]), found)];
  });
  return [...unsafe.values(), ...unfit];
}

function unsafeDrawing({ path, text }: ContentFile): [string, Problem][] {
  const fault = path.endsWith('.svg') && text !== undefined ? svgFault(text) : undefined;
  if (!fault) return [];
  const { line, column, message } = fault;
  return [[path, problem('unusable-look', { file: path, line, column }, message)]];
}

function unfitPicture({ path, text, image }: ContentFile, role: (typeof ROLES)[number]): Problem[] | undefined {
  const bytes = image ?? (text === undefined ? undefined : new TextEncoder().encode(text));
  // What could not be read is reported where it was read.
  if (!bytes) return undefined;
  const at: Place = { file: path, line: 1, column: 1 };
  const unfit = (message: string) => [problem('unusable-look', at, message)];
  const most = role === 'icon' ? MAX_PICTURE_BYTES.icon : MAX_PICTURE_BYTES.logo;
  if (bytes.length > most)
    return unfit(`the picture has ${inKilobytes(bytes.length)} KB; as ${role} at most ${inKilobytes(most)} KB.`);
  const size = pictureSize(path, bytes);
  if (!size) return unfit('the drawing does not say how large it is: give <svg> a viewBox.');
  const { width, height } = size;
  const ratio = width / height;
  const measured = `the picture measures ${width} × ${height}`;
  if (role === 'icon' && width !== height) return unfit(`${measured}; an icon is as wide as high.`);
  if (role !== 'icon' && (ratio < LEAST_RATIO || ratio > MAX_RATIO))
    return unfit(`${measured}; a logo is at least half as wide as high, and at most ${MAX_RATIO} times.`);
  if (path.endsWith('.png') && height < LEAST_PIXELS)
    return unfit(`${measured} pixels; a PNG is at least ${LEAST_PIXELS} high, for sharp screens. Or save it as SVG.`);
  return undefined;
}

const inKilobytes = (bytes: number) => (bytes / 1000).toFixed(1).replace(/\.0$/, '');
