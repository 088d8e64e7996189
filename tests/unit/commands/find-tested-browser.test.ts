import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findTestedBrowser, type Probes } from '../../../src/commands/browsers/find-tested-browser.ts';
import type { TestedBrowser } from '../../../src/commands/browsers/tested-browser.ts';

const FIREFOX: TestedBrowser = { engine: 'firefox', driver: 'marionette', path: '/usr/bin/firefox-esr', prints: true };

/** A machine on which nothing is found and nothing can be installed, except what a test gives it; `tried` keeps the order. */
function machine(given: Partial<Probes> = {}) {
  const tried: string[] = [];
  const told: string[] = [];
  const probes: Probes = {
    system: () => (tried.push('system'), []),
    fault: async () => 'does not start',
    debian: async (names) => (tried.push(`debian: ${names[0]}`), 'this system is not Debian'),
    download: async () => (tried.push('download'), 'no network'),
    say: (text) => told.push(text),
    ...given,
  };
  return { probes, tried, told };
}

test('a browser of the system is taken first, because it can print', async () => {
  const { probes, tried } = machine({ system: () => [FIREFOX], fault: async () => undefined });
  assert.deepEqual(await findTestedBrowser('firefox', probes), FIREFOX);
  assert.deepEqual(tried, []);
});

test('where there is none, the packages of Debian are installed and looked for again', async () => {
  let isInstalled = false;
  const { probes } = machine({
    system: () => (isInstalled ? [FIREFOX] : []),
    debian: async () => void (isInstalled = true),
    fault: async ({ prints }) => (prints ? undefined : 'does not exist'),
  });
  assert.deepEqual(await findTestedBrowser('firefox', probes), FIREFOX);
});

test("Playwright's own comes last, and it is known that it cannot print", async () => {
  let isDownloaded = false;
  const { probes, tried } = machine({
    download: async () => void (isDownloaded = true),
    fault: async () => (isDownloaded ? undefined : 'does not exist'),
  });
  assert.deepEqual(await findTestedBrowser('webkit', probes), {
    engine: 'webkit',
    driver: 'playwright',
    prints: false,
  });
  assert.deepEqual(tried, ['system', 'debian: webkit2gtk-driver']);
});

for (const engine of ['firefox', 'webkit'] as const)
  test(`without any ${engine} the search fails, and says what to install`, async () => {
    const { probes, told } = machine();
    await assert.rejects(findTestedBrowser(engine, probes), /NOT TESTED: .*apt-get install .*playwright install/s);
    assert.ok(told.includes('  no network'));
  });

test('a browser that somebody names is the only one tried', async () => {
  const named = { variable: 'FIREFOX_PATH', path: FIREFOX.path };
  const good = machine({ named, system: () => [FIREFOX], fault: async () => undefined });
  assert.deepEqual(await findTestedBrowser('firefox', good.probes), FIREFOX);
  const broken = machine({ named, system: () => [FIREFOX] });
  await assert.rejects(findTestedBrowser('firefox', broken.probes), /FIREFOX_PATH is .*\nThat browser does not start/);
  assert.deepEqual(broken.tried, []);
});
