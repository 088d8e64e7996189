import assert from 'node:assert/strict';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { copyProject } from '../../../src/commands/build/copied-project.ts';
import { buildPlace, refuseProjectPath, refuseReadOnlyProject } from '../../../src/commands/build/project-place.ts';
import { NotReady } from '../../../src/commands/bootstrap/install.mjs';
import { refusePlace } from '../../../src/commands/bootstrap/refuse-place.mjs';
import { ROOT } from '../../../src/commands/project.ts';
import { PlainError } from '../../../src/basics/plain-error.ts';

const work = mkdtempSync(join(tmpdir(), 'project-place-'));
after(() => rmSync(work, { recursive: true }));
const folder = (...path: string[]) => {
  mkdirSync(join(work, ...path), { recursive: true });
  return join(work, ...path);
};
const root = folder('project');
folder('project', 'node_modules');

/** A machine on which these folders, and what is in them, cannot be written to: root may write everywhere. */
const except =
  (...readOnly: string[]) =>
  (path: string) =>
    !readOnly.some((start) => path === start || path.startsWith(`${start}/`));

const refusal = (decide: () => unknown) => {
  try {
    decide();
  } catch (error) {
    assert.ok(error instanceof PlainError, String(error));
    return error.message;
  }
  return assert.fail('nothing was refused');
};

test('a site is built where the project is, whatever folder it goes to', () => {
  const own = join(folder('owner'), 'dist');
  for (const output of [join(root, 'dist'), join(root, 'out', 'deep'), join(work, 'site'), own])
    assert.equal(buildPlace(root, output), 'here');
  mkdirSync(own, { recursive: true });
  writeFileSync(join(own, 'index.html'), '');
  assert.equal(buildPlace(root, own, undefined, own), 'here', 'what a build replaces without a question');
  assert.equal(buildPlace(root, own, except(root), own), 'in a copy');
});

test('a read-only project builds into a folder elsewhere, and says so where none is named', () => {
  const site = join(work, 'elsewhere', 'site');
  assert.equal(buildPlace(root, site, except(root)), 'in a copy');
  assert.equal(buildPlace(root, site, except(join(root, 'node_modules'))), 'in a copy');
  assert.equal(buildPlace(root, join(root, 'dist'), except(join(root, 'node_modules'))), 'in a copy');
  assert.equal(
    refusal(() => buildPlace(root, join(root, 'dist'), except(root))),
    `The site goes to ${join(root, 'dist')}\nThat folder cannot be written to. Set HANDBOOK_OUT to a folder that can be: HANDBOOK_OUT=/tmp/handbook npm run build`,
  );
  assert.match(
    refusal(() => buildPlace(root, join(work, 'site'), except(work))),
    /cannot be written to/,
  );
  assert.match(
    refusal(() => refuseReadOnlyProject(root, except(root))),
    /npm run check works here/,
  );
  refuseReadOnlyProject(root);
});

test('a build replaces a site, and nothing else', () => {
  const own = folder('documents');
  writeFileSync(join(own, 'letter.txt'), 'x');
  for (const output of [own, work, root])
    assert.match(
      refusal(() => buildPlace(root, output)),
      /^HANDBOOK_OUT is .*\nThat folder contains files other than a site/,
    );
  const site = folder('old-site', '_astro');
  assert.equal(buildPlace(root, join(site, '..')), 'here');
  assert.equal(buildPlace(root, folder('branch-of-pages', '.git', '..')), 'here');
  folder('project', 'dist', 'interrupted');
  assert.equal(buildPlace(root, join(root, 'dist')), 'here');
});

test('a project in a folder that Vite cannot read is refused, with what to do', () => {
  for (const path of [
    '/home/mira/C#/handbook',
    '/work/what?/handbook',
    '/work/handbook#2',
    '/work/100 %/handbook',
    '/work/*/handbook',
    '/work/"new"/handbook',
  ])
    assert.equal(
      refusal(() => refuseProjectPath(path)),
      `The project is in ${path}\nA path with # ? * % or " cannot be built or served while you write. Rename the folder, or move the project. npm run check works here.`,
    );
  for (const path of ['/home/mira/our policy', '/work/a&b', "/work/it's", '/work/[a]', '/work/büro'])
    refuseProjectPath(path);
});

test('a copy holds the sources and links to the packages, and can be removed though the project is read-only', () => {
  const copy = copyProject();
  after(() => rmSync(copy, { recursive: true, force: true }));
  for (const name of ['astro.config.mjs', 'src/pages/index.astro', 'public/favicon.svg', 'tsconfig.json'])
    assert.ok(existsSync(join(copy, name)), name);
  assert.equal(existsSync(join(copy, 'src', 'runtime')), false);
  assert.equal(realpathSync(join(copy, 'node_modules', 'astro')), realpathSync(join(ROOT, 'node_modules', 'astro')));
  assert.equal(
    readdirSync(join(copy, 'node_modules')).some((name) => name.startsWith('.')),
    false,
  );

  const readOnly = folder('read-only');
  for (const path of ['public', 'node_modules', join('src', 'inner'), join('src', 'runtime', 'node_modules')])
    folder('read-only', path);
  for (const name of ['astro.config.mjs', 'LICENSE', 'package.json', 'tsconfig.json', join('src', 'inner', 'a.ts')])
    writeFileSync(join(readOnly, name), '', { mode: 0o400 });
  for (const path of ['public', join('src', 'inner'), 'src', '.']) chmodSync(join(readOnly, path), 0o500);
  const second = copyProject(readOnly);
  for (const path of ['.', 'src', join('src', 'inner')]) assert.ok(statSync(join(second, path)).mode & 0o200, path);
  rmSync(second, { recursive: true });
  for (const path of ['.', 'src', join('src', 'inner'), 'public']) chmodSync(join(readOnly, path), 0o700);
});

test('where no command can run, the first one says so', () => {
  const refused = (path: string, platform = 'linux') => {
    try {
      refusePlace(path, platform);
    } catch (error) {
      return error instanceof NotReady ? error.message : String(error);
    }
    return undefined;
  };
  assert.equal(
    refused('/work/node_modules/handbook/'),
    'The project is in /work/node_modules/handbook/\nNode runs no TypeScript below a folder called node_modules. Rename the folder, or move the project.',
  );
  assert.match(refused('/work/a\\b/') ?? '', /Node runs no TypeScript from a path with a backslash/);
  assert.equal(refused('C:\\work\\handbook\\', 'win32'), undefined);
  assert.match(refused('C:\\work\\node_modules\\handbook\\', 'win32') ?? '', /node_modules/);
  assert.equal(refused('/work/our node_modules #2/'), undefined);
});
