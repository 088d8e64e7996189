import { pathStandingWords as words } from '#words/training-script.ts';
import type { PathProgress } from './path-progress.ts';

/** "3 of 9 steps done · about 25 minutes left". */
export function pathWords({ steps, minutesLeft, isComplete }: PathProgress): string {
  if (isComplete) return words.done;
  return words.steps(steps.filter(({ isDone }) => isDone).length, steps.length, minutesLeft);
}

/** "9 of 12 scenarios answered, 8 right at the first attempt; 80 % are needed". */
export const scoreWords = ({ score, redLines }: PathProgress, passingPercent: number): string =>
  score.of === 0 ? '' : words.score(score, passingPercent, redLines);

/** Returns what still stands between somebody and completion, each in a sentence; empty when nothing does. */
export function missingWords(progress: PathProgress, passingPercent: number, openTitles: readonly string[]): string[] {
  const { score, isPassed, redLines } = progress;
  const missing = openTitles.map((title) => words.open(title));
  if (score.answered === score.of && !isPassed) missing.push(words.tooLow(score.right, score.of, passingPercent));
  const wrong = redLines.of - redLines.right;
  if (score.answered === score.of && wrong > 0) missing.push(words.redLinesWrong(wrong));
  return missing;
}
