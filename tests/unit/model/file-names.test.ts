import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { test } from 'node:test';
import { ROOT } from '../../../src/commands/project.ts';
import { check, linesOf, soundText, soundWith } from './fixture.ts';
import { PICTURES } from './pictures.ts';

/** Returns the problems of the sound content with one file more. */
const said = (path: string, text: string) => linesOf(check(soundWith({ [path]: text })).problems);

/** The same for an image. */
function saidOfImage(path: string): string[] {
  const { files, problems } = soundWith({});
  return linesOf(check({ files: [...files, { path, text: undefined, image: PICTURES.PNG }], problems }).problems);
}

// In memory, because a fixture of that name would keep this repository from being cloned on Windows.
test('names that Windows keeps for devices are refused, of files and of images', () => {
  const kept = (name: string) =>
    `wrong-file-name  Windows keeps the name ${name} for a device, so the handbook could not be cloned there. Choose another name.`;
  assert.deepEqual(said('assessments/aux.json', soundText('assessments/platform.json')), [
    `content/assessments/aux.json:1:1  ${kept('aux')}`,
  ]);
  assert.deepEqual(saidOfImage('handbook/guide/CON.png'), [`content/handbook/guide/CON.png:1:1  ${kept('CON')}`]);
  assert.deepEqual(saidOfImage('handbook/nul/a.png'), [`content/handbook/nul/a.png:1:1  ${kept('nul')}`]);
  assert.deepEqual(saidOfImage('handbook/guide/console.png'), []);
});

test('this repository holds no such name itself', () => {
  const device = /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])(?:\.|$)/i;
  const files = globSync('{content,public,src,tests}/**', {
    cwd: ROOT,
    exclude: (path) => path.includes('node_modules'),
  });
  assert.ok(files.length > 500);
  assert.deepEqual(
    files.filter((file) => file.split('/').some((part) => device.test(part) || /[<>:"|?*\\]/.test(part))),
    [],
  );
});
