import assert from 'node:assert/strict';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { NoHandbook } from '../../../src/check-tool/document.ts';
import { documentAddress, readHandbook } from '../../../src/check-tool/read-handbook.ts';
import { document, served } from './default-document.ts';
import { file, handbookFile } from './start-script.ts';

async function serving<T>(listener: RequestListener, work: (site: string) => Promise<T>): Promise<T> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const messageOf = (place: string, seconds = 5): Promise<string> =>
  readHandbook(place, seconds, {}).then(
    () => 'read',
    (error: unknown) => {
      assert.ok(error instanceof NoHandbook, String(error));
      return error.message;
    },
  );

test('the address of the handbook leads to its decisions.json, that of the document to itself', () => {
  const CASES = [
    ['https://h.example', 'https://h.example/api/v1/decisions.json'],
    ['https://h.example/handbook/', 'https://h.example/handbook/api/v1/decisions.json'],
    ['https://h.example/handbook', 'https://h.example/handbook/api/v1/decisions.json'],
    ['https://h.example/handbook/?from=mail#top', 'https://h.example/handbook/api/v1/decisions.json'],
    ['https://h.example/copies/policy.json?raw=1', 'https://h.example/copies/policy.json?raw=1'],
  ] as const;
  for (const [place, address] of CASES) assert.equal(documentAddress(place).href, address);
});

test('it reads a handbook that is served under a path', async () => {
  const listener: RequestListener = ({ url }, response) => {
    response.statusCode = url === '/handbook/api/v1/decisions.json' ? 200 : 404;
    response.end(served);
  };
  await serving(listener, async (site) => assert.deepEqual(await readHandbook(`${site}/handbook`, 5, {}), document));
});

test('it follows a redirect', async () => {
  const listener: RequestListener = ({ url }, response) => {
    if (url?.startsWith('/new/')) response.end(served);
    else response.writeHead(302, { location: `/new${url}` }).end();
  };
  await serving(listener, async (site) => assert.deepEqual(await readHandbook(site, 5, {}), document));
});

test('it reads a file by path and by file address, also one that begins with a byte order mark', async () => {
  for (const place of [handbookFile, `file://${handbookFile}`, file('bom.json', `\uFEFF${served}`)]) {
    assert.deepEqual(await readHandbook(place, 5, {}), document);
  }
});

test('an address that answers something else is told by what it answered', async () => {
  const answers: [RequestListener, RegExp][] = [
    [(_, response) => response.writeHead(404, 'Not Found').end(), /decisions\.json answered 404 Not Found\./],
    [(_, response) => response.end('<!doctype html><title>Log in</title>'), /a web page and not with JSON/],
    [(_, response) => response.end('{"schemaVersion":'), /It is not JSON/],
    [(_, response) => response.end('{"schemaVersion":7}'), /writes schemaVersion 7/],
    [(_, response) => response.destroy(), /could not be reached: /],
  ];
  for (const [listener, says] of answers)
    await serving(listener, async (site) => assert.match(await messageOf(site), says));
});

test('an address that does not answer in time is given up, before the answer and in the middle of it', async () => {
  const silent: RequestListener = () => undefined;
  const halting: RequestListener = (_, response) => void response.writeHead(200).write('{');
  for (const listener of [silent, halting]) {
    await serving(listener, async (site) =>
      assert.match(await messageOf(site, 0.2), /did not answer within 0\.2 seconds/),
    );
  }
});

test('a place where nothing is says so', async () => {
  assert.match(await messageOf('missing.json'), /There is no file missing\.json\. \(An address starts with https:/);
  assert.match(await messageOf(handbookFile.replace(/[^/\\]+$/, '')), /is a folder\. Name the file/);
  assert.match(await messageOf('https://'), /https:\/\/ is not an address/);
  assert.match(await messageOf('file:///%00'), /could not be read/);
  const closed = await serving(
    () => undefined,
    (site) => Promise.resolve(site),
  );
  assert.match(await messageOf(closed), /could not be reached: .*ECONNREFUSED/);
});

test('a server that never stops is stopped', async () => {
  const part = Buffer.alloc(1e6, ' ');
  const listener: RequestListener = (_, response) => {
    const more = () => void (response.writable && response.write(part, more));
    more();
  };
  await serving(listener, async (site) => {
    assert.match(await messageOf(site, 60), /has more than 100 million characters/);
  });
});
