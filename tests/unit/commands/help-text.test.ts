import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { commandHelp, listText, unknownText } from '../../../src/commands/bootstrap/help-text.mjs';
import { commandFile, COMMANDS } from '../../../src/commands/command-list.mjs';

const root = new URL('../../../', import.meta.url);

test('every command of the list is a file and an npm script', () => {
  const { scripts } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
  for (const name of Object.keys(COMMANDS)) {
    const file = `src/commands/${commandFile(name)}`;
    assert.ok(existsSync(new URL(file, root)), file);
    assert.equal(scripts[name], `node src/commands/run.mjs ${name}`);
  }
});

test('the list names every command', () => {
  for (const name of Object.keys(COMMANDS)) assert.match(listText(), new RegExp(`^  ${name} `, 'm'));
});

test('a slip gets the nearest command', () => {
  assert.match(unknownText('biuld'), /Did you mean "build"\?/);
  assert.doesNotMatch(unknownText('deploy-everything'), /Did you mean/);
});

test('an installed package lists the commands that need no checkout, and says why another is missing', () => {
  const list = listText(true);
  assert.match(list, /^Commands: npx handbook <command>/);
  assert.match(list, /^ {2}check /m);
  assert.doesNotMatch(list, /^ {2}bench /m);
  assert.match(unknownText('bench', true), /^The command "bench" needs a checkout of the engine\./);
  assert.match(unknownText('chekc', true), /Did you mean "check"\?/);
});

test('the help of a command shows how to call it and each option', () => {
  const help = commandHelp('start');
  assert.match(help, /^npm start \[-- options\]/);
  assert.match(help, /--port NUMBER {2,}the port/);
});
