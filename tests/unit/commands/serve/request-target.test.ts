import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readTarget, writtenPath } from '../../../../src/commands/serve/request-target.ts';

const MALFORMED = [
  ...['', '*', 'policy/', '//', '///', '//evil.example/', '/\\', '/\\evil.example', '\\\\evil.example'],
  ...['http://[', 'http://localhost/policy/', 'localhost:80', '/#', '/policy/#TOOL-02', '/?a#b'],
  ...[
    '/%',
    '/%2',
    '/%zz',
    '/%ff',
    '/%c0%af',
    '/%ed%a0%80',
    '/%00',
    '/policy%00.html',
    '/%0d%0aSet-Cookie:a',
    '/%e2%80%a8',
  ],
  ...['/%2f', '/%2F%2fevil.example', '/%5c', '/..%2f..%2fetc/passwd', '/..%5cetc'],
  ...['/.', '/..', '/../', '/./policy/', '/policy/..', '/policy/../../etc/passwd', '/%2e%2e/etc/passwd', '/.%2E/etc'],
  ...['/ü', '/a b', '/a\tb', '/a\r\nb', '/?ü', '/\u0000', '/\u007f'],
];

for (const target of MALFORMED) {
  test(`${JSON.stringify(target)} is no address`, () => assert.equal(readTarget(target), undefined));
}

const READ: [target: string, path: string, query: string][] = [
  ['/', '/', ''],
  ['/policy/', '/policy/', ''],
  ['/decide/?tool=codex&name=%zz//..', '/decide/', '?tool=codex&name=%zz//..'],
  ['/_astro/_..CrBc45sK.css', '/_astro/_..CrBc45sK.css', ''],
  ['/..a/b../...', '/..a/b../...', ''],
  ['/%C3%BC%20b', '/ü b', ''],
  ['/policy//', '/policy//', ''],
  ['/?', '/', '?'],
];

for (const [target, path, query] of READ) {
  test(`${target} asks for ${path}`, () => assert.deepEqual(readTarget(target), { path, query }));
}

test('a path survives being written and read', () => {
  const segment = fc
    .string({ unit: 'binary', minLength: 1 })
    .filter((text) => !/[\u0000-\u001f\u007f-\u009f\u2028\u2029/\\]/.test(text));
  fc.assert(
    fc.property(
      fc.array(
        segment.filter((text) => !/^\.{1,2}$/.test(text)),
        { minLength: 1 },
      ),
      (segments) => {
        const path = `/${segments.join('/')}`;
        assert.deepEqual(readTarget(writtenPath(path)), { path, query: '' });
      },
    ),
  );
});

test('whatever is read starts with one slash and stays below it', () => {
  const part = fc.oneof(
    fc.constantFrom('/', '.', '..', '%2e', '%2f', '\\', '%', '?', '#', '%00', ':', '@', 'a'),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const found = readTarget(`/${parts.join('')}`);
      if (!found) return;
      assert.match(found.path, /^\/(?!\/)/);
      assert.deepEqual(
        found.path.split('/').filter((segment) => segment === '.' || segment === '..'),
        [],
      );
      assert.doesNotMatch(found.path, /\\/);
      assert.doesNotMatch(found.path + found.query, /[\r\n\0]/);
    }),
    { numRuns: 2000 },
  );
});
