import { changedReviewProblems } from '../../check/changed-review-problems.ts';
import { checkContent, checkForRelease } from '../../check/check-content.ts';
import { codeQuality } from '../../check/code-quality.ts';
import { earlierState, type EarlierState } from '../../change-report/before/earlier-state.ts';
import { changeReport } from '../../change-report/change-report.ts';
import { reportMarkdown } from '../../change-report/markdown/report-markdown.ts';
import { policyChanges, type PolicyChanges } from '../../policy/policy-changes.ts';
import { contentFolder, shownFolder } from '../../model/content-folder.ts';
import type { ReadResult } from '../../model/read/read-content.ts';
import { jsonLines } from '../../model/json-lines.ts';
import { plainLines } from '../../model/plain-lines.ts';
import { isAcceptable, sortProblems, type Problem } from '../../model/problem.ts';
import { isContentFile, readFiles } from '../../model/read/files.ts';
import { countProblems, reportAnnotations, reportData, reportText } from '../../check/report.ts';
import { terminalReport } from '../../check/terminal-report.ts';
import { contentLine } from '../announce-content.ts';
import { authorProblems } from './author-problems.ts';
import { commentOptions } from './comment-options.ts';
import { formatOption } from './format-option.ts';
import { headerOptions } from './header-options.ts';
import { changesText } from './changes-text.ts';
import { explain } from './explain.ts';
import { linesOf } from './lines-of.ts';
import { terminal } from './terminal.ts';
import { watchFolder } from './watch-folder.ts';
import type { Options } from '../options.ts';
import type { Command } from '../run-command.ts';

/** The work of `npm run check`. */
export const checkCommand: Command = async (options, printCommands) => {
  if (options.text.explain !== undefined) {
    console.log(plainLines(explain(options.text.explain)));
    return 0;
  }
  const folder = contentFolder();
  if (!options.flags.watch) return check(folder, options, printCommands);
  const again = async () => {
    // Leaves a pipe or a file as it is.
    console.clear();
    await check(folder, options, printCommands);
    console.log(
      `\nWaiting for a change in ${shownFolder(folder) === '.' ? 'this folder' : nameOf(folder)}. Ctrl-C ends.`,
    );
  };
  return watchFolder(folder, again, (path) => isContentFile(folder, path));
};

/** @returns the exit code */
async function check(
  folder: string,
  { flags, text, lists }: Options,
  printCommands: (lines: string) => void,
): Promise<number> {
  const comment = commentOptions(flags, text);
  const isForGitlab = formatOption(flags, text) === 'gitlab';
  const headers = headerOptions(text, lists);
  // Standard output is one JSON document, or one comment, where that was asked for.
  (flags.json || isForGitlab || comment ? console.error : console.log)(contentLine('Reading', folder));
  const started = performance.now();
  const { handbook, draft, problems: found } = await checkForRelease(checkContent(folder));
  const foreign = authorProblems(text.author, lists.changed);
  const prose = flags.prose ? await languageProblems(folder, handbook) : [];
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const before = text.against === undefined ? undefined : await earlierState(text.against, folder, headers);
  const reviews = changedReviewProblems(before?.handbook?.reviewedFiles ?? [], handbook?.reviewedFiles ?? []);
  const result = { handbook, problems: sortProblems([...found, ...foreign, ...prose, ...reviews]) };
  if (comment && before) {
    if (result.problems.length > 0) console.error(plainLines(reportText(result.problems, shownFolder(folder))));
    console.log(reportMarkdown(changeReport(before, handbook ?? draft, result.problems), comment).trimEnd());
  } else if (isForGitlab) {
    if (result.problems.length > 0) console.error(plainLines(reportText(result.problems, shownFolder(folder))));
    console.log(jsonLines(codeQuality(result.problems, shownFolder(folder))));
  } else if (flags.json) {
    const changes = before ? { against: before.name, periods: periodsOf(before, result) ?? null } : {};
    console.log(jsonLines({ ...reportData(result.problems), ...changes }));
  } else {
    reportToPeople(result, folder, seconds);
    if (process.env.GITHUB_ACTIONS && result.problems.length > 0) {
      printCommands(reportAnnotations(result.problems, shownFolder(folder)));
    }
    if (before) {
      const periods = periodsOf(before, result);
      console.log(
        periods
          ? plainLines(`\n${changesText(before.name, periods)}`)
          : '\nAnswers can be compared once nothing stops a build.',
      );
    }
  }
  return isAcceptable(result.problems) ? 0 : 1;
}

/** Returns what to look at in the language. Loaded on demand: the dictionaries take longer than the whole check. Nothing is said while errors keep the content from being read. */
async function languageProblems(folder: string, handbook: ReadResult['handbook']): Promise<Problem[]> {
  if (!handbook) return [];
  const { proseProblems } = await import('../../prose/prose-problems.ts');
  return proseProblems(readFiles(folder).files, handbook);
}

/** Returns what changes against another policy; undefined while this content has errors. */
function periodsOf({ policy }: EarlierState, { handbook }: ReadResult): PolicyChanges[] | undefined {
  return handbook && policyChanges(policy, handbook, handbook.today);
}

function reportToPeople({ problems }: ReadResult, folder: string, seconds: string): void {
  const name = shownFolder(folder);
  if (problems.length === 0)
    console.log(plainLines(`${nameOf(folder)} is in order: ${countProblems(problems)} in ${seconds} s.`));
  else if (process.stdout.isTTY) console.log(terminalReport(problems, name, linesOf(folder), terminal()));
  else console.log(plainLines(reportText(problems, name)));
  if (problems.length > 0 && isAcceptable(problems)) console.log('Nothing stops a build.');
}

/** A folder in a sentence: `content/`, or the one in which the person is. */
function nameOf(folder: string): string {
  const name = shownFolder(folder);
  return name === '.' ? 'This folder' : `${name}/`;
}
