import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, test } from 'node:test';
import { guard } from '../../../../src/commands/serve/dev-guard.ts';
import { get, headerOf, listen, rawRequest, statusOf } from './raw-request.ts';

/** Holds the requests that reached the server behind the guard: address and host. */
const seen: string[] = [];
const server = createServer((request, response) => {
  seen.push(`${request.url} of ${request.headers.host}${request.headers.range ?? ''}`);
  response.end('answered');
});
server.on('upgrade', (request, socket) => {
  seen.push(`upgrade ${request.url}`);
  socket.end('HTTP/1.1 101 Switching Protocols\r\n\r\n');
});
guard(server, 'localhost');
const port = await listen(server);
after(() => server.close());

const own = `127.0.0.1:${port}`;
const asked = async (answer: Promise<string>) => {
  seen.length = 0;
  return { status: statusOf(await answer), seen: [...seen] };
};

test('what is no address, or was meant for another host, never reaches Astro', async () => {
  for (const target of ['//', '/\\', 'http://[', '/%2f', '/%', 'http://169.254.169.254/', '/../package.json'])
    assert.deepEqual(await asked(get(port, target)), { status: 400, seen: [] }, target);
  const elsewhere = rawRequest(port, 'GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n');
  assert.deepEqual(await asked(elsewhere), { status: 403, seen: [] });
});

test('pages can be read in development, and nothing else', async () => {
  for (const method of ['POST', 'TRACE', 'OPTIONS', 'DELETE']) {
    const request = rawRequest(port, `${method} / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    assert.deepEqual(await asked(request), { status: 405, seen: [] }, method);
  }
});

test('a page of another site may lead to a page, and opens no editor', async () => {
  const from = (site: string, target: string) =>
    asked(get(port, target, `Sec-Fetch-Site: ${site}`, 'Sec-Fetch-Mode: navigate'));
  assert.equal((await from('cross-site', '/policy/')).status, 200);
  for (const target of ['/__open-in-editor?file=package.json', '/handbook/@fs/etc/passwd', '/@id/x'])
    assert.deepEqual(await from('cross-site', target), { status: 403, seen: [] }, target);
  assert.equal((await from('same-origin', '/__open-in-editor?file=package.json')).status, 200);
});

test('a range never reaches Vite, which ends in a stack trace at some', async () => {
  assert.deepEqual((await asked(get(port, '/favicon.svg', 'Range: bytes=5-2'))).seen, [`/favicon.svg of ${own}`]);
});

test('Astro fetches pictures from the host that a request names, so every request names this server', async () => {
  for (const host of ['127.0.0.1:9', '169.254.169.254', 'localhost:1', '10.0.0.1']) {
    const request = `GET /_image/?href=/x HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`;
    assert.deepEqual((await asked(rawRequest(port, request))).seen, [`/_image/?href=/x of ${own}`], host);
  }
});

test('a page without its last slash is found; what Vite serves is left alone', async () => {
  const page = (target: string) => get(port, target, 'Accept: text/html,*/*');
  assert.equal(headerOf(await page('/policy?a=b'), 'location'), '/policy/?a=b');
  assert.equal(headerOf(await page('/handbook/tool-policy/incidents'), 'location'), '/handbook/tool-policy/incidents/');
  for (const target of ['/', '/policy/', '/@vite/client', '/@id/__x00__virtual', '/src/site.ts', '/__open-in-editor'])
    assert.deepEqual((await asked(page(target))).seen, [`${target} of ${own}`], target);
  assert.deepEqual((await asked(get(port, '/policy'))).seen, [`/policy of ${own}`]);
});

test('the socket by which pages learn of changes is opened for our own pages only', async () => {
  const open = (target: string, host: string) =>
    asked(
      rawRequest(port, `GET ${target} HTTP/1.1\r\nHost: ${host}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n`),
    );
  assert.deepEqual(await open('/?token=a', `localhost:${port}`), { status: 101, seen: ['upgrade /?token=a'] });
  assert.deepEqual(await open('/', 'evil.example'), { status: 0, seen: [] });
  assert.deepEqual(await open('http://[', 'localhost'), { status: 0, seen: [] });
});
