import { checkForRelease } from '../../check/check-content.ts';
import { currentContent } from '../../check/current-content.ts';
import { PlainError } from '../../basics/plain-error.ts';
import { shownFolder } from '../../model/content-folder.ts';
import { isAcceptable } from '../../model/problem.ts';
import { plainLines } from '../../model/plain-lines.ts';
import { announcedContent } from '../announce-content.ts';
import { countProblems, reportText } from '../../check/report.ts';

/**
 * Checks content/ (or HANDBOOK_CONTENT) before a build and prints what it finds; warnings do not stop it.
 * @throws PlainError with the whole list when there are errors
 */
export async function acceptContent(): Promise<void> {
  const folder = announcedContent();
  const name = shownFolder(folder);
  const { problems } = await checkForRelease(currentContent(folder));
  if (!isAcceptable(problems)) throw new PlainError(`${reportText(problems, name)}\n\nNothing was built.`);
  if (problems.length > 0) console.log(plainLines(`${reportText(problems, name)}\n`));
  console.log(`Content checked: ${countProblems(problems)}`);
}
