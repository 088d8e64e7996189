import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../project.ts';
import type { NewAnswers } from './answers.ts';
import type { NewFile } from './new-content.ts';

/** The recipes of ci/ that a repository of content takes over, with the engine from its package. */
const RECIPES = ['records', 'changes', 'publish'] as const;
const INSTALL = 'npm install --ignore-scripts --no-audit --no-fund';

/**
 * The jobs of a new repository: one that checks, builds and tests it, and the recipes of ci/ that look after merge requests.
 * @param engine the name of the package
 */
export function jobFiles({ host }: Pick<NewAnswers, 'host'>, engine: string): NewFile[] {
  const recipes = RECIPES.map((name) => ({
    path: host === 'github' ? `.github/workflows/${name}.yml` : `ci/${name}.yml`,
    text: ownRecipe(readFileSync(join(ROOT, 'ci', host, `${name}.yml`), 'utf8'), host, engine),
  }));
  const whole =
    host === 'github'
      ? { path: '.github/workflows/handbook.yml', text: GITHUB }
      : { path: '.gitlab-ci.yml', text: GITLAB };
  // The report that GitLab shows beside the changed lines; on GitHub the check itself prints what does that.
  const report = { path: 'ci/check.yml', text: readFileSync(join(ROOT, 'ci', 'gitlab', 'check.yml'), 'utf8') };
  return [whole, ...(host === 'gitlab' ? [report] : []), ...recipes];
}

/** A recipe for a repository that has its engine in node_modules, and not among its own files. */
function ownRecipe(recipe: string, host: NewAnswers['host'], engine: string): string {
  const run = /^( *)(- )?node ci\/([a-z-]+)\.mjs/m;
  return recipe
    .replace(run, (_, indent: string, item = '', script: string) => {
      const place = `node node_modules/${engine}/ci/${script}.mjs`;
      return `${indent}${item}${INSTALL}\n${indent}${item}${place}`;
    })
    .replaceAll('ci/README.md', `node_modules/${engine}/ci/README.md`)
    .replace(host === 'github' ? /^# Copy to \S+ on the protected branch(?:, and make|\. It) /m : NONE, (start) =>
      start.includes('make') ? '# Make ' : '# It ',
    );
}

const NONE = /$^/;

const GITHUB = `# Checks, builds and tests the handbook, for each change and on the main branch.
name: Handbook
on:
  pull_request:
  push:
    branches: [main]
permissions:
  contents: read
jobs:
  test:
    name: Check, build and test
    runs-on: ubuntu-latest
    timeout-minutes: 20
    steps:
      # Pin this action to a commit that you have read.
      - uses: actions/checkout@v4
      - run: npm test
      # The site as a file of the run: unpack it, or hand it to whatever serves it.
      - uses: actions/upload-artifact@v4
        with:
          name: site
          path: dist/
`;

const GITLAB = `# Checks, builds and tests the handbook, for each change and on the main branch.
include:
  - local: ci/check.yml
handbook:
  image: node:24
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  timeout: 20 minutes
  script:
    - npm test
  artifacts:
    paths: [dist/]
    expire_in: 1 week
`;
