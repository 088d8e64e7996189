import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findChromium, type ChromiumProbes } from '../../../src/commands/chromium/find-chromium.ts';

/** A machine on which nothing is found and nothing can be installed, except what a test gives it; `tried` keeps the order. */
function machine(given: Partial<ChromiumProbes> = {}) {
  const tried: string[] = [];
  const told: string[] = [];
  const probes: ChromiumProbes = {
    env: {},
    exists: () => true,
    fault: async ({ path }) => {
      tried.push(path ?? 'own');
      return 'does not exist';
    },
    system: () => [],
    download: async () => {
      tried.push('download');
      return 'no network';
    },
    debian: async () => {
      tried.push('debian');
      return 'not Debian';
    },
    say: (text) => told.push(text),
    ...given,
  };
  return { probes, tried, told };
}

test('what is there comes before what must be fetched, and the machine is changed last', async () => {
  const { probes, tried } = machine({ system: () => ['/usr/bin/chromium'] });
  await assert.rejects(findChromium(probes), /No Chromium was found/);
  assert.deepEqual(tried, ['own', '/usr/bin/chromium', 'download', 'debian']);
});

test('the search ends at the first browser that starts', async () => {
  const { probes, told } = machine({
    system: () => ['/stub', '/usr/bin/chromium', '/usr/bin/google-chrome'],
    fault: async ({ path }) => (path === '/usr/bin/chromium' ? undefined : 'only says where to get the real one'),
  });
  assert.deepEqual(await findChromium(probes), { path: '/usr/bin/chromium' });
  assert.ok(told.includes('  /stub: only says where to get the real one'));
});

test('after a download it is Playwright that knows the path', async () => {
  let isDownloaded = false;
  const { probes } = machine({
    download: async () => void (isDownloaded = true),
    fault: async () => (isDownloaded ? undefined : 'does not exist'),
  });
  assert.deepEqual(await findChromium(probes), {});
});

test('a download that lacks libraries is followed by the package of the system, which brings them', async () => {
  let isInstalled = false;
  const { probes } = machine({
    download: async () => undefined,
    debian: async () => void (isInstalled = true),
    system: () => (isInstalled ? ['/usr/bin/chromium'] : []),
    fault: async ({ path }) => (path ? undefined : 'libnss3.so is missing'),
  });
  assert.deepEqual(await findChromium(probes), { path: '/usr/bin/chromium' });
});

test('CHROMIUM_PATH is the only browser tried', async () => {
  const env = { CHROMIUM_PATH: '/opt/chromium' };
  const good = machine({ env, fault: async () => undefined });
  assert.deepEqual(await findChromium(good.probes), { path: '/opt/chromium' });
  const broken = machine({ env });
  await assert.rejects(findChromium(broken.probes), /CHROMIUM_PATH is \/opt\/chromium\nThat browser does not start/);
  assert.deepEqual(broken.tried, ['/opt/chromium']);
  await assert.rejects(findChromium(machine({ env, exists: () => false }).probes), /There is no such file/);
});

test('when every way fails the message says what to do', async () => {
  const { probes, told } = machine();
  await assert.rejects(findChromium(probes), /CHROMIUM_PATH=.*apt-get install chromium/s);
  assert.ok(told.includes('  no network'));
});
