import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readOptions } from '../../../src/commands/options.ts';

test('options with a value and without one', () => {
  assert.equal(readOptions('start', ['--port', '8080']).text.port, '8080');
  assert.equal(readOptions('start', ['--port=8080']).text.port, '8080');
  assert.equal(readOptions('check', ['--json']).flags.json, true);
  assert.deepEqual(readOptions('check', []).flags, {});
});

test('the argument of a command that takes one', () => {
  assert.equal(readOptions('bench', ['build', '--sizes', '25']).argument, 'build');
});

test('an option that takes files takes all that follow, whatever they are called', () => {
  const { lists, text } = readOptions('check', [
    '--author',
    'tom',
    '--changed',
    'a.yaml',
    'b c.yaml',
    '--author=mira-k',
  ]);
  assert.deepEqual([lists.changed, text.author], [['a.yaml', 'b c.yaml', '--author=mira-k'], 'tom']);
  assert.deepEqual(readOptions('check', ['--author', 'tom', '--changed']).lists.changed, []);
  assert.equal(readOptions('check', ['--author', 'tom']).lists.changed, undefined);
  assert.throws(() => readOptions('check', ['a.yaml']), /does not take "a\.yaml"/);
});

test('what a command does not take is refused, with the nearest option', () => {
  assert.throws(() => readOptions('check', ['--jsn']), /no option --jsn\. Did you mean --json\?/);
  assert.throws(() => readOptions('start', ['--port']), /--port needs a value/);
  assert.throws(() => readOptions('build', ['all']), /does not take "all"/);
});

test('a command that takes several words keeps them in order, and options between them', () => {
  const { words, flags, argument } = readOptions('add-records', ['a.json', '--commit', 'folder']);
  assert.deepEqual([words, flags, argument], [['a.json', 'folder'], { commit: true }, undefined]);
  assert.deepEqual(readOptions('check', []).words, []);
});
