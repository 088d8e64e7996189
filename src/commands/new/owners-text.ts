import type { NewAnswers } from './answers.ts';
import { ENGINE_VERSION, type EnginePackage } from './engine.ts';
import type { StartingPoint } from './starting-points.ts';

/** The README of a new repository, for those who own the policy. */
export function ownersText(point: StartingPoint, answers: NewAnswers, engine: EnginePackage): string {
  return [
    '# Our handbook on AI coding tools',
    'It answers: may I use this AI coding tool, here, for this? What it says is in `content/`, as plain files; the engine makes a site of them.',
    '## Begin',
    'You need Node 20 or later and npm.',
    [
      '```sh',
      'npm start        # installs the engine the first time, builds, serves at http://localhost:4321',
      'npm test         # checks content/, builds the site, and does the tasks of its readers on it',
      'git add . && git commit -m "A handbook"   # package-lock.json too: it holds the versions of all packages',
      '```',
    ].join('\n'),
    [...point.first, ...ALWAYS_FIRST].map((item, index) => `${index + 1}. ${item}`).join('\n'),
    '## Change the policy',
    [
      '1. Edit in `content/`. `npm run dev` shows the pages while you write.',
      '2. `npm run check` says what is wrong, with file and line, and which questions nobody has answered. `npm run check -- --against main` says which answers change.',
      '3. `npm run publish-version -- --next` writes down what binds from now on, with a note to fill in.',
      '4. Open a merge request. The jobs check it.',
    ].join('\n'),
    `Recipes for every kind of change are in \`node_modules/${engine.name}/CONTRIBUTING.md\`; \`npm run check -- --help\` lists the options of a command, \`npx handbook\` all commands.`,
    '## What is here',
    whatIsHere(answers, engine),
    '## The jobs',
    jobsText(answers, engine),
    '## The engine',
    `\`package.json\` names it: \`${engine.from}\`, version ${ENGINE_VERSION} when this repository was made. For a newer one, put its tarball into \`engine/\` (or name a git tag or a version), change the line, and run \`npm test\`. \`node_modules/${engine.name}/README.md\` says how the site is hosted, and has all settings.`,
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

const ALWAYS_FIRST = [
  'Look through `content/organization.yaml`: names, contacts, and the addresses of the site and of this repository.',
  'Look at the site with `npm start`, and then put it where your people find it: `dist/` is plain files for any web host.',
];

function whatIsHere({ host }: NewAnswers, { name, from }: EnginePackage): string {
  const rows = [
    ['`content/`', 'the policy and its texts'],
    ['`handbook.mjs`', 'installs the engine where it is missing, and runs it'],
    ['`package.json`', 'which engine, and its commands as scripts'],
    ...(from.startsWith('file:engine/') ? [['`engine/`', `the engine as a package, \`${name}\``]] : []),
    ['`.vscode/`', 'by which an editor completes and explains the fields of YAML files'],
    [host === 'github' ? '`.github/`' : '`.gitlab-ci.yml`, `ci/`', 'the jobs, explained below'],
    [host === 'github' ? '`.github/CODEOWNERS`' : '`.gitlab/CODEOWNERS`', 'who must approve a change'],
    ['`LICENSE.md`', 'whose texts these are'],
  ];
  return ['| File | What it is |', '| --- | --- |', ...rows.map((cells) => `| ${cells.join(' | ')} |`)].join('\n');
}

function jobsText({ host }: NewAnswers, { name }: EnginePackage): string {
  const more = `\`node_modules/${name}/ci/README.md\` says what each needs and why it is written as it is.`;
  if (host === 'github')
    return [
      '- `handbook.yml` runs `npm test` for each change, and keeps the site as a file of the run. Make it a required check.',
      '- `records.yml` sees that people record only themselves; `changes.yml` writes on a pull request what it does to the policy; `publish.yml` publishes for people without a command line, and needs the secret `PUBLISH_TOKEN`. They run from the main branch, so they work once they are on it.',
      '',
      `Protect \`main\` and require a review of code owners. ${more}`,
    ].join('\n');
  return [
    '- `.gitlab-ci.yml` runs `npm test` for each change, and keeps the site as an artifact; `ci/check.yml` shows each problem beside its line.',
    '- `ci/records.yml`, `ci/changes.yml` and `ci/publish.yml` belong into a project that only policy owners can write, so that a merge request cannot change them. They see that people record only themselves, write on a merge request what it does to the policy, and publish for people without a command line.',
    '',
    `Protect \`main\` and require an approval of code owners. ${more}`,
  ].join('\n');
}
