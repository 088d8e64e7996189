import type { Handbook } from '../../../src/model/handbook.ts';
import { check, soundWith, withFault } from '../../unit/model/fixture.ts';

/** Everything but letters and digits is one space: what is marked up, quoted or broken into lines reads the same. */
export const onlyWords = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** The texts and days that a handbook has only because of a fault: what of it has to come out of a build. */
export function newWords(fault: string): string[] {
  const before = new Set(wordsOf(check(soundWith({})).handbook));
  return [...new Set(wordsOf(check(withFault(fault)).handbook))].filter((words) => !before.has(words));
}

/** Addresses of links, and components, whose words a page does not show as they are written. */
const MARKUP = /\]\([^)]*\)|<[^>]*>/g;

/** Every line of every text of a handbook but its records, which pages count and do not quote. */
function wordsOf(handbook: Handbook | undefined): string[] {
  if (!handbook) throw new Error('The fixture has errors.');
  const {
    versions: _versions,
    completions: _completions,
    assessments: _assessments,
    reviewedFiles,
    ...rest
  } = handbook;
  // What tells one state of a file from another is compared, not shown; fonts are published under names of their own.
  const { fonts: _fonts, ...looks } = rest.organization.looks;
  const shown = {
    ...rest,
    organization: { ...rest.organization, looks },
    reviewedFiles: reviewedFiles.map(({ digest: _digest, ...review }) => review),
  };
  return textsIn(shown).flatMap((text) => text.replaceAll(MARKUP, '\n').split('\n').map(onlyWords).filter(Boolean));
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
