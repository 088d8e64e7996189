import { PlainError } from '../../basics/plain-error.ts';
import { checkContentFiles, checkEntries } from '../../check/check-content.ts';
import { reportText } from '../../check/report.ts';
import { isAcceptable } from '../../model/problem.ts';
import { readFiles, type ContentFile } from '../../model/read/files.ts';
import { permanentIds } from '../../model/read/permanent-ids.ts';
import { publication } from '../../versions/publish.ts';
import { withSummary } from '../../versions/note-text.ts';
import { withYamlValues } from '../edit-yaml.ts';
import { recordText } from '../recorded-ids.ts';
import type { NewAnswers } from './answers.ts';
import { gitHostText } from './git-host-text.ts';
import type { StartingPoint } from './starting-points.ts';

/** A file to be written: text, or the bytes of an image. */
export interface NewFile {
  path: string;
  text: string | Uint8Array;
}

/**
 * The content of a starting point as that of a new organisation: with its name and addresses, its ids on record, and published as
 * version 1.
 * @param today YYYY-MM-DD, the first day of that version
 * @throws PlainError when an answer makes content that has errors
 */
export function newContent(point: StartingPoint, answers: NewAnswers, today: string): NewFile[] {
  const { files, problems } = readFiles(point.folder);
  const own = files
    .filter(({ path }) => !point.leftOut.test(path))
    .map((file) => (file.text === undefined ? file : { ...file, text: textOf(file.path, file.text) }));
  function textOf(path: string, text: string): string {
    const dated = point.day === undefined ? text : text.replaceAll(point.day, today);
    return path === 'organization.yaml' ? organizationText(dated, answers, today) : dated;
  }
  const recorded = withFile(own, 'published-ids.yaml', recordText(permanentIds(sound(own).handbook)));
  const version = publication(sound(recorded).handbook);
  if ('refused' in version) throw new PlainError(version.refused);
  const snapshot = [
    ...version.snapshot,
    { path: version.note.path, text: withSummary(version.note.text, 'The first version.') },
  ];
  const whole = snapshot.reduce((all, { path, text }) => withFile(all, path, text), recorded);
  const { problems: left } = checkContentFiles({ files: whole, problems }, { today });
  if (!isAcceptable(left)) throw new PlainError(`${reportText(left)}\n\nNothing was made.`);
  return whole.map(({ path, text, image }) => ({ path, text: text ?? image ?? '' }));

  function sound(all: ContentFile[]) {
    const { handbook, problems: found } = checkEntries({ files: all, problems }, { today });
    if (!handbook) throw new PlainError(`${reportText(found)}\n\nNothing was made.`);
    return { handbook };
  }
}

const withFile = (files: readonly ContentFile[], path: string, text: string): ContentFile[] => [
  ...files.filter((file) => file.path !== path),
  { path, text },
];

function organizationText(text: string, answers: NewAnswers, today: string): string {
  const quoted = (value: string) => JSON.stringify(value);
  return withYamlValues(text, [
    { path: ['site'], by: answers.site },
    { path: ['name'], by: quoted(answers.name) },
    { path: ['policy', 'version'], by: '1' },
    { path: ['policy', 'date'], by: today },
    { path: ['gitHost'], by: gitHostText(answers) },
    { path: ['contacts', 'policy', 'where'], by: quoted(answers.contact) },
    { path: ['contacts', 'incident', 'where'], by: quoted(answers.incident) },
  ]);
}
