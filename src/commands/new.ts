import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { DEFAULT_TIME_ZONE } from '../basics/time-zone.ts';
import { PlainError } from '../basics/plain-error.ts';
import { count } from '../basics/words.ts';
import { plainLines } from '../model/plain-lines.ts';
import { today } from '../model/today.ts';
import { workingDirectory } from '../model/working-directory.ts';
import { answersIn, completeAnswers, QUESTIONS, type NewAnswers } from './new/answers.ts';
import { asker } from './new/ask.ts';
import { bringEngine } from './new/engine.ts';
import { newContent } from './new/new-content.ts';
import { repositoryFiles } from './new/repository-files.ts';
import { STARTING_POINTS } from './new/starting-points.ts';
import { runCommand } from './run-command.ts';

await runCommand('new', async ({ flags, text, argument }) => {
  if (argument === undefined)
    throw new PlainError(
      'Name the folder to make: npm run new -- ../our-handbook\nnpm run new -- --help has the options.',
    );
  const from = workingDirectory();
  const target = resolve(from, argument);
  refuseFullFolder(target);
  const answers = await answersOf(text, flags.yes === true, from);
  const point = STARTING_POINTS.find(({ id }) => id === answers.start);
  if (!point) throw new PlainError(`There is no starting point "${answers.start}".`);
  const content = newContent(point, answers, today(DEFAULT_TIME_ZONE));

  mkdirSync(dirname(target), { recursive: true });
  const unfinished = mkdtempSync(join(dirname(target), `.${basename(target)}-`));
  const remove = () => rmSync(unfinished, { recursive: true, force: true });
  process.once('exit', remove);
  const engine = bringEngine(text.engine, unfinished, target, from);
  const files = [
    ...repositoryFiles(point, answers, engine),
    ...content.map(({ path, text: written }) => ({ path: `content/${path}`, text: written })),
  ];
  for (const { path, text: written } of files) {
    mkdirSync(dirname(join(unfinished, path)), { recursive: true });
    writeFileSync(join(unfinished, path), written, { flag: 'wx' });
  }
  const isRepository = spawnSync('git', ['init', '--quiet', '--initial-branch=main'], { cwd: unfinished }).status === 0;
  // A temporary folder is closed to everybody else.
  chmodSync(unfinished, 0o755);
  if (existsSync(target)) rmdirSync(target);
  renameSync(unfinished, target);
  process.off('exit', remove);
  console.log(
    plainLines(
      [
        `Made ${target}: ${count(files.length, 'file')}, from the starting point "${point.id}"${isRepository ? ', as a git repository without a commit' : ''}.`,
        '',
        `  cd ${argument}`,
        '  npm start     installs the engine (the first time), builds, and serves at http://localhost:4321',
        '  npm test      checks, builds, and does what readers do',
        '',
        'README.md there says what to do first.',
      ].join('\n'),
    ),
  );
});

/** @throws PlainError where something is there: nothing is ever replaced */
function refuseFullFolder(target: string): void {
  if (!existsSync(target)) return;
  if (!statSync(target).isDirectory())
    throw new PlainError(`${target} is a file. Name a folder that is not there yet, or is empty.`);
  const [first] = readdirSync(target);
  if (first !== undefined)
    throw new PlainError(
      `${target} is not empty: it holds ${first}. Nothing was made. Name a folder that is not there yet, or is empty.`,
    );
}

async function answersOf(text: Record<string, string>, isSilent: boolean, from: string): Promise<NewAnswers> {
  const file = text.answers === undefined ? undefined : resolve(from, text.answers);
  if (file !== undefined && !existsSync(file)) throw new PlainError(`--answers ${text.answers}: there is no ${file}.`);
  const given: Partial<Record<string, string>> = file === undefined ? {} : answersIn(readFileSync(file, 'utf8'), file);
  for (const { key } of QUESTIONS) if (text[key] !== undefined) given[key] = text[key];
  if (isSilent) return completeAnswers(given, async (_, usual) => usual);
  const { ask, end } = asker(process.stdin, process.stdout);
  try {
    return await completeAnswers(given, ask);
  } finally {
    end();
  }
}
