import assert from 'node:assert/strict';
import { test } from 'node:test';
import { havePrograms } from '../../../src/commands/browsers/have-programs.ts';

const needed = { programs: ['pdftotext', 'pdftoppm'], debian: 'poppler-utils', reason: 'Install poppler.' };

test('what is there is not installed again', async () => {
  await havePrograms(needed, { find: (name) => [`/usr/bin/${name}`], install: () => assert.fail('installed') });
});

test('what is missing is installed, and then it is there', async () => {
  const installed: string[] = [];
  await havePrograms(needed, {
    find: (name) => (installed.length > 0 ? [`/usr/bin/${name}`] : []),
    install: async (names) => void installed.push(...names),
  });
  assert.deepEqual(installed, ['poppler-utils']);
});

test('where that is not possible the error says which program, why, and what to do', async () => {
  const find = (name: string) => (name === 'pdftotext' ? ['/usr/bin/pdftotext'] : []);
  await assert.rejects(
    havePrograms(needed, { find, install: async () => 'this system is not Debian' }),
    /no program pdftoppm here.*this system is not Debian\)\.\nInstall poppler\./,
  );
});

test('a package that does not bring the program is an error, too', async () => {
  const nothing = { find: () => [], install: async () => undefined };
  await assert.rejects(havePrograms(needed, nothing), /the package poppler-utils does not bring it/);
});
