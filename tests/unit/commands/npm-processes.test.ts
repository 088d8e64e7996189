import assert from 'node:assert/strict';
import { test } from 'node:test';
import { areThere, npmProcesses } from '../../../src/commands/bootstrap/npm-processes.mjs';

/** A system's processes: name and parent by number. */
const system = (processes: Record<number, [name: string, parent: number]>) => (pid: number) => {
  const [name, parent] = processes[pid] ?? [];
  return name === undefined || parent === undefined ? undefined : { name, parent };
};

const CASES: [what: string, processes: Record<number, [string, number]>, expected: number[]][] = [
  ['npm, a shell, us', { 9: ['sh', 8], 8: ['npm run preview', 7], 7: ['bash', 1], 1: ['systemd', 0] }, [9, 8]],
  ['a shell that made room for us', { 9: ['npm start', 7], 7: ['zsh', 1], 1: ['init', 0] }, [9]],
  [
    'a script that calls npm',
    { 9: ['sh', 8], 8: ['npm start', 7], 7: ['dash', 6], 6: ['npm run site', 5], 5: ['bash', 1], 1: ['init', 0] },
    [9, 8, 7, 6],
  ],
  ['npm as the first process of a container', { 9: ['sh', 1], 1: ['npm start', 0] }, [9, 1]],
  [
    'another package manager, started by an editor',
    { 9: ['/bin/sh', 8], 8: ['node', 7], 7: ['code', 6], 6: ['bash', 1] },
    [9, 8],
  ],
  ['a shell whose npm is gone already', { 9: ['sh', 1], 1: ['systemd', 0] }, [9, 1]],
  ['a system that does not say', {}, [9]],
];

for (const [what, processes, expected] of CASES) {
  test(`${what}: ${expected.join(', ')}`, () => assert.deepEqual(npmProcesses(9, system(processes)), expected));
}

test('whoever in the row is gone, it is noticed', () => {
  const whole = { 9: ['sh', 8], 8: ['npm start', 7], 7: ['sh', 6], 6: ['npm run site', 5] } as const;
  const row = [9, 8, 7, 6];
  const there = (changes: Record<number, [string, number]>, parent = 9) =>
    areThere(row, parent, system({ ...(whole as unknown as Record<number, [string, number]>), ...changes }));
  assert.equal(there({}), true);
  assert.equal(there({}, 1), false, 'our own parent');
  assert.equal(there({ 9: ['sh', 1] }), false, 'npm');
  assert.equal(there({ 7: ['sh', 1] }), false, 'the npm of the npm');
  assert.equal(there({ 6: ['npm run site', 1] }), true, 'the shell of the person may go');
});
