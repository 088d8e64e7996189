import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, test } from 'node:test';
import { guard } from '../../../../src/commands/serve/dev-guard.ts';
import { get, headerOf, listen, rawRequest, statusOf } from './raw-request.ts';

/** What the server behind the guard was asked: address and host. */
const seen: string[] = [];
const server = createServer((request, response) => {
  seen.push(`${request.url} of ${request.headers.host}`);
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
