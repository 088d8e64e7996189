import assert from 'node:assert/strict';
import { hostname } from 'node:os';
import { test } from 'node:test';
import { isOurHost } from '../../../../src/commands/serve/host-header.ts';

const OURS = [
  'localhost',
  'LOCALHOST:4321',
  'handbook.localhost:80',
  '127.0.0.1:4321',
  '10.1.2.3',
  '[::1]:4321',
  '[fe80::1]',
];
const OTHERS = ['evil.example', 'localhost.evil.example', 'evil.example:4321', '127.0.0.1.evil.example', ''];
const MALFORMED = [
  'a b',
  '[',
  '[::1',
  '::1',
  'localhost:',
  'localhost:4321:1',
  'localhost/',
  '@',
  'localhost\u0000',
  'x@localhost',
];

for (const header of OURS) {
  test(`"${header}" is this machine`, () => assert.equal(isOurHost(header, '127.0.0.1'), true));
}
for (const header of [...OTHERS, ...MALFORMED]) {
  test(`${JSON.stringify(header)} is not this machine`, () => assert.equal(isOurHost(header, '127.0.0.1'), false));
}

test('the name of the machine and the name that was given with --host are ours', () => {
  assert.equal(isOurHost(`${hostname()}:4321`, '0.0.0.0'), true);
  assert.equal(isOurHost(`${hostname()}.corp.example`, '0.0.0.0'), true);
  assert.equal(isOurHost('Handbook.corp.example:4321', 'handbook.corp.example'), true);
});

test('a request of HTTP 1.0 names no host', () => assert.equal(isOurHost(undefined, '127.0.0.1'), true));
