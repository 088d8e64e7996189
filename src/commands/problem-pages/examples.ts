import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { structuredPatch } from 'diff';
import { visible } from '../../model/problem.ts';
import type { ProblemKind } from '../../model/problem-kinds.ts';
import { ROOT } from '../project.ts';

/** An example of a kind of problem: what is wrong, what the check says of it, and how it is right. */
export interface Example {
  /** Where it is, as the start of a sentence; nothing where the lines say it. */
  where?: string;
  wrong: string;
  said: string;
  right: string;
}

const SOUND = join(ROOT, 'tests', 'fixtures', 'sound');
const FAULTY = join(ROOT, 'tests', 'fixtures', 'faulty');
/** Holds how many lines of a file an example shows at most. */
const MAX_LINES = 16;
/** Holds how many lines stand around what differs. */
const AROUND = 2;
const NOT_CONTENT = ['expected.txt', 'removed.txt', 'author.txt'];

/** The example of each kind that one of the faults shows by which the check is tested; the shortest where several do. */
export function testedExamples(): Map<ProblemKind, Example> {
  const found = new Map<ProblemKind, Example & { cost: number }>();
  for (const fault of readdirSync(FAULTY).sort()) {
    const said = linesOf(join(FAULTY, fault, 'expected.txt'));
    const kinds = new Set(said.map(kindIn));
    for (const kind of kinds) {
      const example = exampleOf(fault, said.filter((line) => kindIn(line) === kind).slice(0, 2));
      const known = found.get(kind);
      // One that shows several kinds says less of each.
      const cost = (example: Example) => lengthOf(example) + (kinds.size - 1) * FAR;
      if (example && (!known || cost(example) < known.cost)) found.set(kind, { ...example, cost: cost(example) });
    }
  }
  return found;
}

// The lines are those of reports, whose kinds are in the table.
const kindIn = (line: string) => (/ {2}([a-z-]+) {2}/.exec(line)?.[1] ?? '') as ProblemKind;

/** Holds more than an example is long. */
const FAR = 10_000;

const lengthOf = ({ wrong, right, said, where }: Example) =>
  // One that shows lines of both says more than one about a whole file.
  wrong.length + right.length + said.length + (where === undefined ? 0 : FAR);

function exampleOf(fault: string, said: string[]): Example | undefined {
  const folder = join(FAULTY, fault);
  const removed = linesOf(join(folder, 'removed.txt'));
  const changed = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => !NOT_CONTENT.includes(path))
    .sort();
  const [path] = changed;
  const says = said.join('\n');
  if (path === undefined)
    return removed.length === 0
      ? undefined
      : { where: `Without ${removed.map((one) => `\`content/${one}\``).join(', ')}`, wrong: '', said: says, right: '' };
  const wrong = textOf(join(folder, path));
  const right = textOf(join(SOUND, path));
  if (wrong === undefined)
    return { where: `A file \`content/${path}\` that is as the message says`, wrong: '', said: says, right: '' };
  if (right === undefined)
    return { where: `In a file \`content/${path}\``, wrong: cut(wrong.split('\n')), said: says, right: '' };
  const [hunk] = structuredPatch(path, path, right, wrong, '', '', { context: AROUND }).hunks;
  if (!hunk) return undefined;
  const side = (other: string) =>
    cut(hunk.lines.filter((line) => !line.startsWith(other) && !line.startsWith('\\')).map((line) => line.slice(1)));
  return { wrong: side('-'), said: says, right: side('+') };
}

const cut = (lines: string[]) =>
  [...lines.slice(0, MAX_LINES), ...(lines.length > MAX_LINES ? ['…'] : [])]
    .map((line) => visible(line.length > 160 ? `${line.slice(0, 160)}…` : line))
    .join('\n')
    .replace(/^\s*\n/, '')
    .trimEnd();

/** The text of a file; undefined where it is not there or is no text. */
function textOf(file: string): string | undefined {
  if (!existsSync(file)) return undefined;
  const text = readFileSync(file, 'utf8');
  return /[\0\uFFFD]/.test(text) ? undefined : text;
}

const linesOf = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : []);
