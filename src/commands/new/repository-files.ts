import { readFileSync } from 'node:fs';
import { COMMANDS, isOffered } from '../command-list.mjs';
import { editorFiles } from '../../model/editor-schemas.ts';
import type { NewAnswers } from './answers.ts';
import type { EnginePackage } from './engine.ts';
import { jobFiles } from './jobs.ts';
import type { NewFile } from './new-content.ts';
import { ownersText } from './owners-text.ts';
import type { StartingPoint } from './starting-points.ts';

/** Everything of a new repository but its content and its engine. */
export function repositoryFiles(point: StartingPoint, answers: NewAnswers, engine: EnginePackage): NewFile[] {
  const { host, owners } = answers;
  return [
    { path: 'README.md', text: ownersText(point, answers, engine) },
    { path: 'package.json', text: packageText(engine) },
    { path: 'handbook.mjs', text: scriptText(engine) },
    { path: '.gitignore', text: 'node_modules/\ndist/\n.handbook-engine/\n' },
    { path: '.npmrc', text: 'omit-lockfile-registry-resolved=true\nsave-exact=true\nfund=false\naudit=false\n' },
    {
      path: '.editorconfig',
      text: 'root = true\n\n[*]\ncharset = utf-8\nend_of_line = lf\nindent_style = space\nindent_size = 2\ninsert_final_newline = true\n',
    },
    { path: host === 'github' ? '.github/CODEOWNERS' : '.gitlab/CODEOWNERS', text: codeOwners(owners) },
    { path: 'LICENSE.md', text: licenceText(engine) },
    ...[...editorFiles()].map(([path, text]) => ({ path, text })),
    ...jobFiles(answers, engine.name),
  ];
}

function packageText({ name, from }: EnginePackage): string {
  const commands = Object.keys(COMMANDS).filter((command) => isOffered(command, true) && command !== 'new');
  const scripts = Object.fromEntries(commands.map((command) => [command, `node handbook.mjs ${command}`]));
  const manifest = { name: 'our-handbook', private: true, type: 'module', scripts, dependencies: { [name]: from } };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

const scriptText = ({ name }: EnginePackage): string =>
  readFileSync(new URL('repository-script.mjs', import.meta.url), 'utf8').replace('ENGINE_NAME', name);

const codeOwners = (owners: string): string =>
  [
    '# Who must approve a change of what is named. The last line that fits counts.',
    `* ${owners}`,
    '# Results of teams and records of people are looked at by the jobs; what has no owner here needs no approval.',
    '/content/assessments/',
    '/content/completions/',
    '',
  ].join('\n');

const licenceText = ({ name }: EnginePackage): string =>
  [
    '# Licence',
    '',
    `The engine, the package \`${name}\`, is under the MIT licence, whose text is in \`node_modules/${name}/LICENSE\`. The`,
    'texts in `content/` began as a copy of one of its starting points, which are under the same licence: keep this note where you pass them on.',
    'What you change and add in `content/` is yours. Say here under which licence others may have it, or that they may not.',
    '',
  ].join('\n');
