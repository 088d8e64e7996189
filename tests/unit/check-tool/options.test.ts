import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCommandLine } from '../../../src/check-tool/options.ts';

test('values follow their option, apart or joined', () => {
  assert.deepEqual(readCommandLine(['--tool', 'codex', '--name=My = tool', '--on=2027-04-01', '--json', '-h']), {
    values: { tool: 'codex', name: 'My = tool', on: '2027-04-01', json: '', help: '' },
    headers: [],
    faults: [],
  });
});

test('a header may be given several times, and nothing of one is repeated when it falls apart', () => {
  const { headers } = readCommandLine(['--header', 'Cookie: a=b', '--header=X-Team: c']);
  assert.deepEqual(headers, ['Cookie: a=b', 'X-Team: c']);
  const { faults } = readCommandLine(['--header', 'Authorization:', 'Bearer', 'hunter2']);
  assert.equal(faults.length, 2);
  assert.doesNotMatch(faults.join('\n'), /hunter2|Bearer/);
});

const FAULTS: [args: string[], faults: RegExp[]][] = [
  [['--tol', 'codex'], [/^There is no option --tol\. Did you mean --tool\?/]],
  [['-tool', 'codex'], [/^There is no option -tool\. Did you mean --tool\?/]],
  [['--quarrelsome'], [/^There is no option --quarrelsome\. --help lists/]],
  [['--toString'], [/^There is no option --toString\./]],
  [['codex'], [/^"codex" is on its own\./]],
  [['--tool'], [/^--tool needs a value: --tool ID\./]],
  [['--tool='], [/^--tool needs a value/]],
  [['--tool', '', '--json'], [/^--tool needs a value/]],
  [['--tool', '--use', 'docs'], [/^--tool needs a value/]],
  [
    ['--tool', 'a', '--tool', 'b'],
    [/^--tool is given twice\./, /^"b" is on its own/],
  ],
  [['--json=yes'], [/^--json takes no value\./]],
  [
    ['--wat=1', '--use'],
    [/^There is no option --wat=1\./, /^--use needs a value/],
  ],
];

for (const [args, faults] of FAULTS) {
  test(`${args.join(' ')} is refused`, () => {
    const found = readCommandLine(args).faults;
    assert.equal(found.length, faults.length, found.join('\n'));
    faults.forEach((says, index) => assert.match(found[index] ?? '', says));
  });
}
