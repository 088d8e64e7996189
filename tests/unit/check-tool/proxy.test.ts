import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import { useProxy } from '../../../src/check-tool/proxy.ts';
import { earlierState } from '../../../src/change-report/before/earlier-state.ts';
import { document, served } from './default-document.ts';
import { start } from './start-script.ts';

const handbook = createServer((_, response) => response.end(served)).listen(0, '127.0.0.1');
await once(handbook, 'listening');

/** Holds the addresses that the proxy was asked to connect to. It leads every name to the handbook above. */
const asked: string[] = [];
const proxy = createServer()
  .on('connect', (request, client) => {
    asked.push(request.url ?? '');
    // A TCP server has an address with a port; only pipes do not.
    const target = connect((handbook.address() as AddressInfo).port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      target.pipe(client).pipe(target);
    });
    for (const socket of [client, target]) socket.on('error', () => [client, target].forEach((each) => each.destroy()));
  })
  .listen(0, '127.0.0.1');
await once(proxy, 'listening');
const place = `127.0.0.1:${(proxy.address() as AddressInfo).port}`;
after(() => {
  for (const server of [handbook, proxy]) {
    server.closeAllConnections();
    server.close();
  }
});

// Whatever the machine of the test needs to reach the world: the scripts that it starts inherit the rest.
for (const name of Object.keys(process.env)) if (/proxy$/i.test(name)) delete process.env[name];

/** Asks a handbook that only the proxy can find. */
async function ask(env: Record<string, string>, node: string[] = []) {
  asked.length = 0;
  const question = [
    '--division',
    'product',
    '--tool',
    'in-house',
    '--plan',
    'standard',
    '--data',
    'restricted',
    '--use',
    'product-code',
  ];
  const args = ['--handbook', 'http://handbook.invalid/', '--timeout', '10', ...question];
  return { ...(await start(args, { env, node })), asked: [...asked] };
}

for (const [name, value] of [
  ['HTTP_PROXY', `http://${place}`],
  ['http_proxy', `http://${place}/`],
  ['HTTP_PROXY', place],
] as const) {
  test(`the script goes through the proxy that ${name}=${value.replace(/\d{4,}/, 'PORT')} names`, async () => {
    const { code, err, asked: through } = await ask({ [name]: value });
    assert.deepEqual([code, err, through], [0, '', ['handbook.invalid:80']]);
  });
}

test('a host that NO_PROXY lists is asked directly, and the message says that there is a proxy', async () => {
  const { code, err, asked: through } = await ask({ HTTP_PROXY: `http://${place}`, NO_PROXY: 'handbook.invalid' });
  assert.deepEqual([code, through], [69, []]);
  assert.match(
    err.replaceAll(/\s+/g, ' '),
    /could not be reached: .* HTTP_PROXY is set, so requests go through that proxy, except to the hosts that NO_PROXY lists\./,
  );
});

test('a proxy for other addresses plays no part', async () => {
  const { code, err } = await ask({ HTTPS_PROXY: `http://${place}` });
  assert.equal(code, 69);
  assert.doesNotMatch(err, /PROXY/);
});

test('what cannot be a proxy is named, and what it holds is not repeated', async () => {
  const { code, err } = await ask({ HTTP_PROXY: 'http://somebody:secret@[' });
  assert.equal(code, 69);
  assert.match(err, /HTTP_PROXY is not the address of a proxy/);
  assert.doesNotMatch(err, /secret/);
});

const OLD = [
  '--import',
  `data:text/javascript,${encodeURIComponent("import http from 'node:http'; delete http.setGlobalProxyFromEnv;")}`,
];
const OLDER = [
  '--import',
  `data:text/javascript,${encodeURIComponent("import http from 'node:http'; delete http.setGlobalProxyFromEnv; Object.defineProperty(process, 'allowedNodeEnvironmentFlags', { value: new Set() });")}`,
];

test('a Node that uses no proxy by itself says how it is made to, or what to do instead', async () => {
  const old = await ask({ HTTP_PROXY: `http://${place}` }, OLD);
  assert.equal(old.code, 69);
  const words =
    /HTTP_PROXY is set, and Node [\d.]+ does not use that proxy by itself\. (.*) Or download http:\/\/handbook\.invalid\/api\/v1\/decisions\.json by another program, such as curl, and name the file\./;
  assert.equal(words.exec(old.err.replaceAll(/\s+/g, ' '))?.[1], 'Set NODE_USE_ENV_PROXY=1 as well.');
  const older = await ask({ HTTP_PROXY: `http://${place}` }, OLDER);
  assert.equal(words.exec(older.err.replaceAll(/\s+/g, ' '))?.[1], 'Node 24.14 and later does.');
});

test('the way that it names works', async () => {
  const { code, asked: through } = await ask({ HTTP_PROXY: `http://${place}`, NODE_USE_ENV_PROXY: '1' }, OLD);
  assert.deepEqual([code, through], [0, ['handbook.invalid:80']]);
});

test('what --against names is asked for in the same way', async () => {
  process.env.HTTP_PROXY = `http://${place}`;
  asked.length = 0;
  try {
    assert.deepEqual((await earlierState('http://handbook.invalid/', '/nowhere')).policy.tools, document.policy.tools);
  } finally {
    delete process.env.HTTP_PROXY;
  }
  assert.deepEqual(asked, ['handbook.invalid:80']);
});

test('afterwards requests go as before', async () => {
  asked.length = 0;
  const url = new URL(`http://127.0.0.1:${(handbook.address() as AddressInfo).port}/`);
  useProxy(url, { http_proxy: `http://${place}` }).release();
  assert.equal(await (await fetch(url)).text(), served);
  assert.deepEqual(asked, []);
});
