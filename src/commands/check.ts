import { checkContent } from '../model/check-content.ts';
import { contentFolder } from '../model/content-folder.ts';
import { isAcceptable } from '../model/problem.ts';
import { countProblems, reportAnnotations, reportJson, reportText } from '../model/report.ts';
import { runCommand } from './run-command.ts';

await runCommand('check', ({ flags }) => {
  const started = performance.now();
  const { problems, handbook } = checkContent(contentFolder());
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (flags.json) {
    console.log(reportJson(problems));
  } else {
    if (problems.length > 0) console.log(reportText(problems));
    else console.log(`content/ is in order: ${countProblems(problems)} in ${seconds} s.`);
    if (handbook && problems.length > 0) console.log('Nothing stops a build.');
  }
  if (process.env.GITHUB_ACTIONS && problems.length > 0) console.log(reportAnnotations(problems));
  return isAcceptable(problems) ? 0 : 1;
});
