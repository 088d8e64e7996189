import { plainLines } from '../model/plain-lines.ts';
import { run } from './run.ts';
import { startScript } from './start-script.ts';

export { answer } from './answer.ts';
export { checkDocument } from './document.ts';
export { nearestAlternative as nearest } from './nearest.ts';
export { run };

startScript({ url: import.meta.url, run, faultText });

function faultText(error: unknown): string {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `check-tool: a fault of the script itself, not of your question.\n${plainLines(text)}\n`;
}
