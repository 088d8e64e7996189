import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { createSiteServer } from '../../../../src/commands/serve/site-server.ts';
import { get, headerOf, listen, rawRequest, statusOf } from './raw-request.ts';
import { SECRET, smallSite } from './small-site.ts';

const { folder, remove } = smallSite();
const servers = ['/', '/handbook/'].map((base) => createSiteServer({ folder, base, host: '127.0.0.1' }));
const [atRoot = 0, belowPath = 0] = await Promise.all(servers.map(listen));
after(() => {
  for (const server of servers) server.close();
  remove();
});

const bodyOf = (answer: string) => answer.slice(answer.indexOf('\r\n\r\n') + 4);
const OUR_404 = 'our page for what does not exist';

const ANSWERS: [port: number, target: string, status: number, body: string][] = [
  [atRoot, '/', 200, 'home'],
  [atRoot, '/?a=%zz', 200, 'home'],
  [atRoot, '/policy/', 200, 'policy'],
  [atRoot, '/policy/index.html', 200, 'policy'],
  [atRoot, '/policy.md', 200, 'policy in Markdown'],
  [atRoot, '/a%20name%20%26%20more/', 200, 'a page with a name to encode'],
  [atRoot, '/_astro/_..a1b2c3.css', 200, 'style'],
  [belowPath, '/handbook/', 200, 'home'],
  [belowPath, '/handbook/policy/', 200, 'policy'],
  ...['/nothing', '/nothing/', '/policy//', '/_astro', '/_astro/', '/llms.txt/', '/404', `/${'a'.repeat(5000)}`].map(
    (target): [number, string, number, string] => [atRoot, target, 404, OUR_404],
  ),
  [belowPath, '/policy/', 404, OUR_404],
  [belowPath, '/handbook/nothing', 404, OUR_404],
  [belowPath, '/handbookpolicy/', 404, OUR_404],
];

for (const [port, target, status, body] of ANSWERS) {
  test(`${target.slice(0, 40)} ${port === belowPath ? 'below a path ' : ''}is answered with ${status}`, async () => {
    const answer = await get(port, target);
    assert.deepEqual([statusOf(answer), bodyOf(answer)], [status, body]);
    assert.equal(
      headerOf(answer, 'content-type'),
      target === '/policy.md'
        ? 'text/markdown; charset=utf-8'
        : target.endsWith('.css')
          ? 'text/css; charset=utf-8'
          : 'text/html; charset=utf-8',
    );
  });
}

const REDIRECTS: [port: number, target: string, location: string][] = [
  [atRoot, '/policy', '/policy/'],
  [atRoot, '/policy?a=//b', '/policy/?a=//b'],
  [atRoot, '/a%20name%20&%20more', '/a%20name%20%26%20more/'],
  [belowPath, '/', '/handbook/'],
  [belowPath, '/?a', '/handbook/?a'],
  [belowPath, '/handbook', '/handbook/'],
  [belowPath, '/handbook/policy', '/handbook/policy/'],
];

for (const [port, target, location] of REDIRECTS) {
  test(`${target} ${port === belowPath ? 'below a path ' : ''}leads to ${location}`, async () => {
    const answer = await get(port, target);
    assert.deepEqual([statusOf(answer), headerOf(answer, 'location')], [302, location]);
  });
}

test('what is no address is refused in one sentence', async () => {
  for (const target of [
    '//',
    '///',
    '/\\',
    'http://[',
    '/%',
    '/%2f',
    '/%00',
    '/../secret.txt',
    '/..%2fsecret.txt',
    'http://localhost/',
    '*',
  ]) {
    const answer = await get(atRoot, target);
    assert.equal(statusOf(answer), 400, target);
    assert.match(bodyOf(answer), /^400 Bad Request\n.*\n$/, target);
  }
});

test('a request that was meant for another host is refused', async () => {
  const of = (hosts: string) => rawRequest(atRoot, `GET / HTTP/1.1\r\n${hosts}Connection: close\r\n\r\n`);
  assert.equal(statusOf(await of('Host: evil.example\r\n')), 403);
  assert.equal(statusOf(await of('Host: localhost\r\nHost: evil.example\r\n')), 400);
  assert.equal(statusOf(await of('')), 400);
  assert.equal(statusOf(await rawRequest(atRoot, 'GET / HTTP/1.0\r\n\r\n')), 200);
});

test('pages can be read, and nothing else', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PATCH']) {
    const answer = await rawRequest(atRoot, `${method} / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    assert.deepEqual([statusOf(answer), headerOf(answer, 'allow')], [405, 'GET, HEAD'], method);
  }
  const head = await rawRequest(atRoot, 'HEAD /policy/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n');
  assert.deepEqual([statusOf(head), bodyOf(head), headerOf(head, 'content-length')], [200, '', '6']);
});

test('who waits for leave to send a body gets it, and then the answer', async () => {
  const answer = await get(atRoot, '/policy/', 'Expect: 100-continue');
  assert.match(answer, /^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 /);
});

test('a browser that has a page is told that it did not change', async () => {
  const tag = headerOf(await get(atRoot, '/policy/'), 'etag') ?? '';
  assert.equal(statusOf(await get(atRoot, '/policy/', `If-None-Match: ${tag}`)), 304);
  assert.equal(statusOf(await get(atRoot, '/nothing/', 'If-None-Match: *', 'Range: bytes=0-1')), 404);
});

test('ranges that cannot be are answered', async () => {
  const of = async (range: string) => statusOf(await get(atRoot, '/policy/', `Range: ${range}`));
  assert.equal(await of('bytes=0-1'), 206);
  assert.equal(await of('bytes=900-'), 416);
  for (const range of [
    'bytes=5-2',
    'bytes=-',
    'bytes=--5',
    'bytes=a-b',
    'bytes=1-2,4-5',
    'lines=1-2',
    `bytes=${'9'.repeat(400)}-`,
  ])
    assert.ok([200, 416].includes(await of(range)), range);
});

/** Holds the pieces of the addresses that an attacker tries. */
const piece = fc.oneof(
  fc.constantFrom(
    '/',
    '//',
    '\\',
    '.',
    '..',
    '%',
    '%2e',
    '%2f',
    '%5c',
    '%00',
    '%0d%0a',
    '%c0%af',
    '%u002f',
    '?',
    '#',
    '@',
    ':',
    '[',
    ']',
    ';',
  ),
  fc.constantFrom(
    'policy',
    'index.html',
    '404.html',
    'secret.txt',
    '_astro',
    'http://',
    'localhost',
    'CON',
    '::$DATA',
    '~',
  ),
  fc.string({ unit: fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code)), maxLength: 5 }),
);
const target = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
const method = fc.oneof(
  { weight: 5, arbitrary: fc.constant('GET') },
  fc.constantFrom('HEAD', 'CONNECT', 'OPTIONS', 'PRI', 'get', ''),
);
const header = fc.oneof(
  fc.constantFrom(
    'Host: localhost',
    'Host: evil.example',
    'Host:',
    'Expect: 100-continue',
    'Expect: a',
    'Upgrade: websocket\r\nConnection: Upgrade',
  ),
  fc.constantFrom('Transfer-Encoding: chunked', 'Content-Length: 5', 'Content-Length: -1', 'Accept-Encoding: gzip;q=a'),
  fc
    .tuple(fc.constantFrom('Range', 'If-Range', 'If-None-Match', 'If-Match', 'If-Modified-Since', 'X', 'Host'), target)
    .map((pair) => pair.join(': ')),
);
const request = fc
  .tuple(
    method,
    target,
    fc.constantFrom('HTTP/1.1', 'HTTP/1.0', 'HTTP/2.0', 'HTTP', ''),
    fc.array(header, { maxLength: 4 }),
  )
  .map(
    ([verb, address, version, headers]) =>
      `${verb} ${address} ${version}\r\n${['Connection: close', ...headers].join('\r\n')}\r\n\r\n`,
  );

/** 100 comes before the answer to a request that expects it (RFC 9110, 10.1.1). */
const STATUSES = [0, 100, 200, 206, 302, 304, 400, 403, 404, 405, 408, 412, 413, 416, 417, 431, 501, 505];

for (const [name, port] of [
  ['at the root', atRoot],
  ['below a path', belowPath],
] as const) {
  test(`no request ends the server ${name}, gets a stack trace or a file beside the site`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof({ weight: 5, arbitrary: request }, { weight: 1, arbitrary: target }), async (bytes) => {
        const answer = await rawRequest(port, `${bytes}\r\n\r\n`, 100);
        const [, ...others] = answer.split('HTTP/1.1 ');
        for (const status of others.map((text) => Number(text.slice(0, 3))))
          assert.ok(STATUSES.includes(status), answer);
        assert.doesNotMatch(answer, /\n\s+at |node:|node_modules|small-site-/);
        assert.ok(!answer.includes(SECRET));
      }),
      { numRuns: 700 },
    );
    assert.equal(statusOf(await get(port, port === belowPath ? '/handbook/policy/' : '/policy/')), 200);
  });
}

test('a build without a page for what does not exist says it in a sentence', async () => {
  rmSync(join(folder, '404.html'));
  const answer = await get(atRoot, '/nothing/');
  assert.equal(statusOf(answer), 404);
  assert.match(bodyOf(answer), /There is no page here/);
});
