import { BOLD, openFont, reachesBold, type FontFace } from '../looks/font-face.ts';
import { missingCharacters } from '../looks/missing-characters.ts';
import { woff2Fault } from '../looks/woff2-fault.ts';
import { didYouMean } from '../model/nearest.ts';
import { problem, type Problem } from '../model/problem.ts';
import type { ContentFile } from '../model/read/files.ts';
import { isOfKind, type AnyFileRecord, type FileRecord } from '../model/read/records.ts';
import { isFontFile } from '../model/read/site-file.ts';

/** The most characters that a message lists. */
const MAX_LISTED = 30;

/** Files whose text no page shows. */
const UNSHOWN = /^(?:versions|completions|assessments)\/|^(?:published-ids|dictionary|people)\.yaml$/;

/**
 * The problems of the fonts that organization.yaml names: one that is not there, that browsers could not show or readers wait for too
 * long, one without a bold face, and one that lacks characters of the handbook.
 */
export function fontProblems(records: readonly AnyFileRecord[], files: readonly ContentFile[]): Problem[] {
  const record = records.find(isOfKind('organization'));
  const fonts = record?.data?.looks.fonts;
  if (!record || !fonts) return [];
  const named = [
    ...Object.entries(fonts.text ?? {}).map(([role, path]) => ({ keys: ['text', role], path })),
    { keys: ['mono'], path: fonts.mono },
  ];
  const read = named.flatMap(({ keys, path }) =>
    path === undefined ? [] : [{ keys, ...readFont(record, files, { keys, path, largest: fonts.largest }) }],
  );
  const regular = read.find(({ keys }) => keys[1] === 'regular')?.face;
  return [
    ...read.flatMap(({ problems }) => problems),
    ...(regular && fonts.text?.bold === undefined && !reachesBold(regular) ? [withoutBold(record, regular)] : []),
    ...(regular ? lackingLetters(record, files, regular) : []),
  ];
}

type OrganizationRecord = FileRecord<'organization'>;

function readFont(
  record: OrganizationRecord,
  files: readonly ContentFile[],
  { keys, path, largest }: { keys: string[]; path: string; largest: number },
): { face?: FontFace; problems: Problem[] } {
  const file = files.find((one) => one.path === path);
  if (!file) {
    const others = files.map((one) => one.path).filter(isFontFile);
    const found = `\`${path}\` is not in content/.${didYouMean(path, others)}`;
    return { problems: [problem('missing-look', placeOf(record, keys), found)] };
  }
  // What could not be read is reported where it was read.
  if (!file.bytes) return { problems: [] };
  const unusable = (message: string) => ({
    problems: [problem('unusable-font', { file: path, line: 1, column: 1 }, message)],
  });
  const kilobytes = file.bytes.length / 1000;
  if (kilobytes > largest)
    return unusable(
      `the font has ${kilobytes.toFixed(1)} KB; each file may have ${largest} KB, or what \`looks.fonts.largest\` allows.`,
    );
  const fault = woff2Fault(file.bytes);
  if (fault !== undefined) return unusable(`${fault}.`);
  const face = openFont(file.bytes);
  return face ? { face, problems: [] } : unusable('its tables cannot be understood.');
}

function withoutBold(record: OrganizationRecord, { weights }: FontFace): Problem {
  const found = weights ? `reaches from ${weights[0]} to ${weights[1]}` : 'has one weight';
  return problem(
    'unusable-font',
    placeOf(record, ['text']),
    `\`regular\` ${found}, and headings are set at ${BOLD}: name a \`bold\` beside it, or browsers smear the letters.`,
  );
}

function lackingLetters(record: OrganizationRecord, files: readonly ContentFile[], face: FontFace): Problem[] {
  const text = files.map((file) => (UNSHOWN.test(file.path) ? '' : (file.text ?? ''))).join('');
  const missing = missingCharacters(text, face);
  if (missing.length === 0) return [];
  const listed = missing.slice(0, MAX_LISTED).join(' ');
  const rest = missing.length > MAX_LISTED ? `, and ${missing.length - MAX_LISTED} more` : '';
  const what = missing.length === 1 ? 'a character' : `${missing.length} characters`;
  return [
    problem(
      'missing-letters',
      placeOf(record, ['text', 'regular']),
      `the font lacks ${what} of the handbook: ${listed}${rest}.`,
    ),
  ];
}

const placeOf = (record: OrganizationRecord, keys: string[]) => record.document.place(['looks', 'fonts', ...keys]);
