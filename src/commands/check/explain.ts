import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nearestWord } from '../../basics/edit-distance.mjs';
import { PlainError } from '../../basics/plain-error.ts';
import { PROBLEM_KINDS } from '../../model/problem-kinds.ts';
import { PROBLEM_PAGES } from '../problem-pages/page-text.ts';
import { ROOT } from '../project.ts';

/**
 * Returns the page about a kind of problem: what it means, with an example of wrong and right.
 * @throws PlainError for a kind that there is not, with all that there are
 */
export function explain(kind: string): string {
  if (!Object.hasOwn(PROBLEM_KINDS, kind)) {
    const kinds = Object.keys(PROBLEM_KINDS);
    const nearest = nearestWord(kind, kinds);
    throw new PlainError(
      `There is no kind of problem "${kind}".${nearest ? ` Did you mean "${nearest}"?` : ''}\nThere are ${kinds.join(', ')}.`,
    );
  }
  const lines = readFileSync(join(ROOT, PROBLEM_PAGES), 'utf8').split('\n');
  const from = lines.indexOf(`## ${kind}`);
  const page: string[] = [];
  // At a terminal the lines of an example are set in, without fences; they may hold headings of their own.
  let isExample = false;
  for (const line of lines.slice(from + 1)) {
    if (line.startsWith('~~~~')) isExample = !isExample;
    else if (!isExample && line.startsWith('## ')) break;
    else page.push(isExample ? `    ${line}` : line);
  }
  return [kind, ...page].join('\n').trimEnd();
}
