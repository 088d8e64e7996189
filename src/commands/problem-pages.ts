import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PROBLEM_PAGES, problemPages } from './problem-pages/page-text.ts';
import { ROOT } from './project.ts';
import { runCommand } from './run-command.ts';

await runCommand('problem-pages', () => {
  const file = join(ROOT, PROBLEM_PAGES);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, problemPages());
  console.log(`A page for each kind of problem is written to ${PROBLEM_PAGES}.`);
});
