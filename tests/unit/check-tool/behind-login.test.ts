import assert from 'node:assert/strict';
import { createServer, type IncomingHttpHeaders, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { earlierState } from '../../../src/change-report/before/earlier-state.ts';
import { NoHandbook } from '../../../src/check-tool/document.ts';
import { readHandbook } from '../../../src/check-tool/read-handbook.ts';
import { readHeaders, requestHeaders, type GivenHeader } from '../../../src/check-tool/request-headers.ts';
import { run } from '../../../src/check-tool/run.ts';
import { SOUND } from '../model/fixture.ts';
import { document, served } from './default-document.ts';

const SECRET = 'hunter2';
const SESSION: GivenHeader = { name: 'X-Session', value: SECRET };

interface Host {
  origin: string;
  /** The headers of each request, in their order. */
  asked: IncomingHttpHeaders[];
}

async function started(listener: RequestListener): Promise<Host & { stop: () => void }> {
  const asked: IncomingHttpHeaders[] = [];
  const server = createServer((request, response) => {
    asked.push(request.headers);
    listener(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, stop };
}

async function withHost(listener: RequestListener, work: (host: Host) => Promise<void>): Promise<void> {
  const host = await started(listener);
  try {
    await work(host);
  } finally {
    host.stop();
  }
}

const withHosts = (
  first: RequestListener,
  second: RequestListener,
  work: (first: Host, second: Host) => Promise<void>,
) => withHost(first, (one) => withHost(second, (other) => work(one, other)));

const redirect = (response: ServerResponse, location: string) => void response.writeHead(302, { location }).end();

async function messageOf(asking: Promise<unknown>): Promise<string> {
  const error: unknown = await asking.then(
    () => assert.fail('it was read'),
    (thrown: unknown) => thrown,
  );
  assert.ok(error instanceof Error);
  assert.doesNotMatch(error.message, new RegExp(SECRET));
  return error.message;
}

const LOGIN_PAGE = '<!doctype html><title>Log in</title>';

test('a handbook behind a login is read with a header, or with the token of the environment', async () => {
  const guarded: RequestListener = ({ headers }, response) => {
    const isKnown = headers['x-session'] === SECRET || headers.authorization === `Bearer ${SECRET}`;
    response.writeHead(isKnown ? 200 : 401).end(isKnown ? served : '');
  };
  await withHost(guarded, async (host) => {
    const { origin } = host;
    assert.deepEqual(await readHandbook(origin, 5, {}, [SESSION]), document);
    assert.deepEqual(await readHandbook(origin, 5, { HANDBOOK_TOKEN: SECRET }), document);
    const { policy } = await earlierState(origin, SOUND, [SESSION]);
    assert.equal(policy.organization.policy.version, document.policyVersion);
    assert.match(await messageOf(readHandbook(origin, 5, {})), /answered 401 .*--header 'Name: value'.*HANDBOOK_TOKEN/);
  });
});

test('what was given to a host goes to no other, and not back after another had a part in it', async () => {
  const other: RequestListener = ({ url = '' }, response) =>
    redirect(response, `${new URL(url, 'http://h').searchParams.get('back')}`);
  const first: RequestListener = ({ url }, response) =>
    url === '/end' ? response.end(served) : redirect(response, next);
  let next = '';
  await withHosts(first, other, async (own, elsewhere) => {
    next = `${elsewhere.origin}/?back=${encodeURIComponent(`${own.origin}/end`)}`;
    assert.deepEqual(await readHandbook(own.origin, 5, { HANDBOOK_TOKEN: SECRET }, [SESSION]), document);
    const secretOf = ({ 'x-session': session, authorization }: IncomingHttpHeaders) => [session, authorization];
    assert.deepEqual(own.asked.map(secretOf), [
      [SECRET, `Bearer ${SECRET}`],
      [undefined, undefined],
    ]);
    assert.deepEqual(elsewhere.asked.map(secretOf), [[undefined, undefined]]);
  });
});

test('a redirect on the same host keeps what was given to it', async () => {
  const listener: RequestListener = ({ url, headers }, response) => {
    if (url === '/new') response.writeHead(headers['x-session'] ? 200 : 403).end(served);
    else redirect(response, '/new');
  };
  await withHost(listener, async (host) => {
    assert.deepEqual(await readHandbook(host.origin, 5, {}, [SESSION]), document);
  });
});

test('a login page says what it is, and where it is, without the state that its address carries', async () => {
  const login: RequestListener = (_, response) => response.end(LOGIN_PAGE);
  const leading: RequestListener = (_, response) => redirect(response, next);
  let next = '';
  await withHosts(leading, login, async (host, at) => {
    next = `${at.origin}/login?state=${SECRET}`;
    const message = await messageOf(readHandbook(host.origin, 5, {}));
    assert.ok(message.includes(`It led to a web page of ${at.origin}, perhaps one that asks for a login`), message);
    assert.match(message, /HANDBOOK_TOKEN/);
    assert.match(await messageOf(readHandbook(at.origin, 5, {})), /a web page and not with JSON: .*--header/);
  });
});

test('redirects that never end, or lead to what is no page, are given up', async () => {
  for (const [location, says] of [
    ['/again', /leads on and on/],
    ['file:///etc/passwd', /no address of a page/],
    [`http://me:${SECRET}@127.0.0.1/`, /no address of a page/],
  ] as const) {
    await withHost(
      (_, response) => redirect(response, location),
      async (host) => {
        assert.match(await messageOf(readHandbook(host.origin, 5, {})), says);
      },
    );
  }
});

test('nothing goes over the network unencrypted, except to this machine', () => {
  for (const env of [{}, { HANDBOOK_TOKEN: SECRET }]) {
    const given = 'HANDBOOK_TOKEN' in env ? [] : [SESSION];
    assert.throws(
      () => requestHeaders(new URL('http://intranet.example/api/v1/decisions.json'), given, env),
      (error: unknown) =>
        error instanceof NoHandbook && error.message.includes('https://') && !error.message.includes(SECRET),
    );
    for (const address of ['https://intranet.example/', 'http://localhost:4321/', 'http://127.0.0.1/', 'http://[::1]/'])
      assert.equal(Object.keys(requestHeaders(new URL(address), given, env)).length, 1, address);
  }
  assert.deepEqual(requestHeaders(new URL('http://intranet.example/'), [], {}), {});
  assert.throws(() => requestHeaders(new URL('http://localhost.evil.example/'), [SESSION], {}), NoHandbook);
});

test('a header of one’s own goes before the token', () => {
  const own = { name: 'authorization', value: 'Basic YTpi' };
  assert.deepEqual(requestHeaders(new URL('https://h.example/'), [own], { HANDBOOK_TOKEN: SECRET }), {
    authorization: 'Basic YTpi',
  });
});

test('what is no header is refused and not repeated', () => {
  for (const line of [
    SECRET,
    `: ${SECRET}`,
    `Bad name: ${SECRET}`,
    `X: ${SECRET}\r\nHost: evil`,
    'X:',
    `X: ${SECRET}é`,
  ]) {
    const { headers, faults } = readHeaders([line]);
    assert.equal(headers.length, 0, line);
    assert.match(faults.join(), /--header 'Name: value'/);
    assert.doesNotMatch(faults.join(), new RegExp(SECRET));
  }
  assert.match(readHeaders([`Host: ${SECRET}`]).faults.join(), /^The header Host belongs to the connection/);
  assert.deepEqual(readHeaders(['Cookie: a=b; c=d:e']).headers, [{ name: 'Cookie', value: 'a=b; c=d:e' }]);
});

test('the script takes headers, and prints no secret whatever is wrong', async () => {
  const printed: string[] = [];
  const print = (text: string) => void printed.push(text);
  const ask = (...args: string[]) => {
    const env = { HANDBOOK_TODAY: document.asOf };
    return run(args, { env, now: () => new Date(), out: print, err: print });
  };
  const guarded: RequestListener = ({ headers }, response) => {
    response.writeHead(headers['x-session'] === SECRET ? 200 : 403).end(served);
  };
  await withHost(guarded, async (host) => {
    const { origin } = host;
    // 64: the handbook was read, and says which values the question lacks.
    assert.equal(await ask('--handbook', origin, '--header', `X-Session: ${SECRET}`), 64);
    assert.equal(await ask('--handbook', origin, '--header', `X-Session: no-${SECRET}`), 69);
    assert.equal(await ask('--handbook', origin, '--header', 'X-Session:', SECRET), 64);
    assert.equal(await ask('--handbook', origin.replace('//', `//me:${SECRET}@`)), 69);
    assert.equal(await ask('--handbook', 'http://intranet.example', '--header', `X-Session: ${SECRET}`), 69);
  });
  assert.doesNotMatch(printed.join('\n'), new RegExp(SECRET));
  assert.match(printed.join('\n'), /An address with a name or a password in it is not asked/);
});
