import type { Handbook } from '../model/handbook.ts';
import { nameInPreview, withoutPreviewLetter } from '../model/preview-letters.ts';
import { problem, type Problem } from '../model/problem.ts';
import { isOfKind, type AnyFileRecord } from '../model/read/records.ts';

/** Says what the preview pictures call a site whose title has letters that their font lacks. */
export function previewProblems(records: readonly AnyFileRecord[], { organization }: Handbook): Problem[] {
  const missing = withoutPreviewLetter(organization.title);
  const record = records.find(isOfKind('organization'));
  if (missing.length === 0 || !record) return [];
  const name = nameInPreview(organization);
  const instead = name === '' ? 'the mark of the site without a name' : `the name “${name}”`;
  return [
    problem(
      'preview-letters',
      record.document.place(['title']),
      `the font of the preview pictures has no letter for ${missing.map((letter) => `“${letter}”`).join(', ')}: they show ${instead}.`,
    ),
  ];
}
