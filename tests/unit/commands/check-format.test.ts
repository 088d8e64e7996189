import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatOption } from '../../../src/commands/check/format-option.ts';
import { headerOptions } from '../../../src/commands/check/header-options.ts';
import { readOptions } from '../../../src/commands/options.ts';

test('the report for GitLab is asked for alone', () => {
  const of = (...args: string[]) => {
    const { flags, text } = readOptions('check', args);
    return formatOption(flags, text);
  };
  assert.equal(of('--format', 'gitlab'), 'gitlab');
  assert.equal(of('--prose'), undefined);
  assert.throws(() => of('--format', 'github'), /there is no such form\. Write --format gitlab/);
  for (const other of [['--json'], ['--watch'], ['--against', 'main']])
    assert.throws(() => of('--format', 'gitlab', ...other), /leave out --json/);
});

test('headers go with the address of a published handbook, one for each time that they are given', () => {
  const of = (...args: string[]) => {
    const { text, lists } = readOptions('check', args);
    return headerOptions(text, lists);
  };
  assert.deepEqual(of('--against', 'https://h.example/', '--header', 'A: 1', '--header', 'B: 2'), [
    { name: 'A', value: '1' },
    { name: 'B', value: '2' },
  ]);
  assert.deepEqual(of('--against', 'main'), []);
  assert.throws(() => of('--against', 'main', '--header', 'A: 1'), /goes with --against and the address/);
  assert.throws(() => of('--against', 'https://h.example/', '--header', 'hunter2'), /^(?!.*hunter2)/);
  assert.throws(
    () => of('--against', 'https://h.example/', '--header', 'A:', 'hunter2'),
    /^(?!.*hunter2).*into quotes/s,
  );
});
