import { PROBLEM_KINDS, type ProblemKind } from '../../model/problem-kinds.ts';
import { testedExamples, type Example } from './examples.ts';
import { WRITTEN_EXAMPLES } from './written-examples.ts';

/** The file with a page for each kind of problem, from the root of the engine. */
export const PROBLEM_PAGES = 'docs/problems.md';

const HEAD = `# What the check says

A page for each kind of problem, with an example of wrong and right; \`npm run check -- --explain KIND\` prints one. The examples are those by
which the check is tested, and what it says of them is what it says. Written by \`npm run problem-pages\`: edit
\`src/model/problem-kinds.ts\` and the faults in \`tests/fixtures/faulty/\`.`;

/** Returns the text of all pages. */
export function problemPages(): string {
  const examples = testedExamples();
  const kinds = Object.keys(PROBLEM_KINDS) as ProblemKind[];
  const pages = kinds.map((kind) => pageOf(kind, { ...NOTHING, ...examples.get(kind), ...WRITTEN_EXAMPLES[kind] }));
  return `${[HEAD, ...pages].join('\n\n')}\n`;
}

const NOTHING: Example = { wrong: '', said: '', right: '' };

function pageOf(kind: ProblemKind, example: Example): string {
  const { severity, remedy } = PROBLEM_KINDS[kind];
  const stops = severity === 'error' ? 'An error: it stops a build.' : 'A warning: it stops nothing.';
  return [`## ${kind}`, stops, remedy, ...exampleText(example)].join('\n\n');
}

function exampleText({ where, wrong, said, right }: Example): string[] {
  return [
    ...(wrong === ''
      ? where === undefined
        ? []
        : [`${where}.`]
      : [`Wrong${where === undefined ? '' : `, ${lower(where)}`}:`, fenced(wrong)]),
    ...(said === '' ? [] : ['The check says:', fenced(said)]),
    ...(right === '' ? [] : ['Right:', fenced(right)]),
  ];
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
/** Examples hold fences of their own. */
const fenced = (text: string) => `~~~~text\n${text}\n~~~~`;
