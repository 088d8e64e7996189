import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { test, type TestContext } from 'node:test';
import { assertPortFree, requestedPort } from '../../../src/commands/serve/port.ts';

/** Something that listens, on a port of the system's choice. */
async function listener(t: TestContext, host: string): Promise<number> {
  const server = createServer().listen(0, host);
  t.after(() => server.close());
  await once(server, 'listening');
  // A TCP server has an address with a port; only pipes do not.
  return (server.address() as AddressInfo).port;
}

test('--port comes before PORT, and neither is no port', () => {
  assert.equal(requestedPort('8080', { PORT: '9090' }), 8080);
  assert.equal(requestedPort(undefined, { PORT: '9090' }), 9090);
  assert.equal(requestedPort(undefined, {}), undefined);
});

test('what is not a port is refused', () => {
  for (const wrong of ['abc', '0', '65536', '80.5', '-1']) assert.throws(() => requestedPort(wrong, {}), /1 to 65535/);
});

for (const host of ['127.0.0.1', '0.0.0.0']) {
  test(`a port that something on ${host} uses is busy, and the message says what to type`, async (t) => {
    const port = await listener(t, host);
    await assert.rejects(assertPortFree(port, '127.0.0.1', 'npm start'), (error: Error) => {
      assert.match(error.message, new RegExp(`Port ${port} is busy`));
      assert.match(error.message, new RegExp(`PORT=${port + 1} npm start`));
      return true;
    });
  });
}

test('a free port can be claimed', async (t) => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  // As above.
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  await assertPortFree(port, '127.0.0.1', 'npm start');
  t.diagnostic(`port ${port}`);
});
