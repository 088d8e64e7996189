import { checkContentFiles } from '../../../src/check/check-content.ts';
import type { Handbook } from '../../../src/model/handbook.ts';
import { readFiles } from '../../../src/model/read/files.ts';
import { readContentFiles } from '../../../src/model/read/read-content.ts';
import { reportText } from '../../../src/check/report.ts';
import { EXAMPLE_POLICY } from '../../fixtures/example-policy.ts';

/** The day on which the default content is read and its answers are asked for: no review in it may be later. */
export const READ_ON = '2026-11-28';

const content = readFiles(EXAMPLE_POLICY);
const read = readContentFiles(content, { today: READ_ON });
if (!read.handbook) throw new Error(`The default content has errors.\n${reportText(read.problems)}`);

/** The handbook of the default content, whose policy is not proved again. */
export const handbook: Handbook = read.handbook;

/** Checks the default content with one passage of one file written otherwise. */
export function checkWith(path: string, passage: string, otherwise: string) {
  const files = content.files.map((file) => {
    if (file.path !== path || file.text === undefined) return file;
    if (!file.text.includes(passage)) throw new Error(`${path} does not say: ${passage}`);
    return { ...file, text: file.text.replace(passage, otherwise) };
  });
  return checkContentFiles({ ...content, files }, { today: READ_ON });
}
