import { count } from '../basics/words.ts';
import type { PathProgress } from './path-progress.ts';

/** "3 of 9 steps done · about 25 minutes left". */
export function pathWords({ steps, minutesLeft, isComplete }: PathProgress): string {
  if (isComplete) return 'Everything this path requires is done.';
  const done = steps.filter(({ isDone }) => isDone).length;
  const left = minutesLeft > 0 ? ` · about ${count(minutesLeft, 'minute')} left` : '';
  return `${done} of ${count(steps.length, 'step')} done${left}`;
}

/** "9 of 12 scenarios answered, 8 right at the first attempt; 80 % are needed". */
export function scoreWords({ score, redLines }: PathProgress, passingPercent: number): string {
  if (score.of === 0) return '';
  const red =
    redLines.of > 0 ? `, and every red-line scenario right in the end (${redLines.right} of ${redLines.of})` : '';
  return `${score.answered} of ${count(score.of, 'scenario')} answered, ${score.right} right at the first attempt. Needed: ${passingPercent} % right at the first attempt${red}.`;
}

/** Returns what still stands between somebody and completion, each in a sentence; empty when nothing does. */
export function missingWords(progress: PathProgress, passingPercent: number, openTitles: readonly string[]): string[] {
  const { score, isPassed, redLines } = progress;
  const missing = openTitles.map((title) => `Open: ${title}.`);
  if (score.answered === score.of && !isPassed) {
    missing.push(
      `${score.right} of ${score.of} scenarios were right at the first attempt; ${passingPercent} % are needed. Read what you missed, then answer those again.`,
    );
  }
  const wrong = redLines.of - redLines.right;
  if (score.answered === score.of && wrong > 0) {
    missing.push(
      `${count(wrong, 'red-line scenario')} not right yet: try again until ${wrong === 1 ? 'it is' : 'they are'}.`,
    );
  }
  return missing;
}
