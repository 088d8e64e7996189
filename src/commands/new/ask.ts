import { createInterface } from 'node:readline';
import { PlainError } from '../../basics/plain-error.ts';
import type { NewQuestion } from './answers.ts';

/**
 * Asks a person one question after the other, with the usual answer in brackets; asks again for what cannot be used.
 * @returns what asks, and what ends it
 */
export function asker(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): { ask: (question: NewQuestion, usual: string) => Promise<string>; end: () => void } {
  const lines = createInterface({ input })[Symbol.asyncIterator]();
  const ask = async ({ ask: words, fault }: NewQuestion, usual: string): Promise<string> => {
    for (;;) {
      output.write(`${words} [${usual}]: `);
      const { value, done } = await lines.next();
      if (done) {
        output.write('\n');
        throw new PlainError('There were no more answers, so nothing was made. --yes takes the usual ones.');
      }
      const answer = value.trim() || usual;
      const wrong = fault(answer);
      if (wrong === undefined) return answer;
      output.write(`${wrong}\n`);
    }
  };
  return { ask, end: () => void lines.return?.() };
}
