import type { Browser } from '@playwright/test';
import type { CompressedServer } from './compressed-server.ts';

/** As slow as a cheap phone on a slow mobile network. */
const SLOW = { cpu: 4, latency: 150, bytesPerSecond: 1.6e6 / 8, uploadBytesPerSecond: 750e3 / 8 };
/** Holds how long nothing more may come, before what a page does by itself is taken as done. */
const SILENCE_MS = 1000;

/** Describes how a page came: times in milliseconds since the request, bytes as sent, without headers. */
export interface PageLoad {
  firstPaint: number;
  largestPaint: number;
  /** The time that tasks took beyond 50 ms each. */
  blocked: number;
  /** The sum of layout shifts, as browsers report them. */
  shift: number;
  load: number;
  requests: number;
  bytes: number;
  fontBytes: number;
}

/**
 * Opens a page once in a browser that knows nothing yet, on a slow device and line.
 * @param path below the site's address
 */
export async function loadPage(browser: Browser, server: CompressedServer, path: string): Promise<PageLoad> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: SLOW.latency,
      downloadThroughput: SLOW.bytesPerSecond,
      uploadThroughput: SLOW.uploadBytesPerSecond,
    });
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW.cpu });
    server.takeSent();
    await page.goto(new URL(path.slice(1), server.address).href, { waitUntil: 'load' });
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(SILENCE_MS);
    const times = await page.evaluate(readTimes);
    const sent = server.takeSent().filter(({ path: file }) => !/\/favicon\./.test(file));
    const sum = (of: typeof sent) => of.reduce((total, { bytes }) => total + bytes, 0);
    const fonts = sent.filter(({ ending }) => ending === '.woff2');
    return { ...times, requests: sent.length, bytes: sum(sent) - sum(fonts), fontBytes: sum(fonts) };
  } finally {
    await context.close();
  }
}

/** Runs in the page: what the browser noted from its beginning. */
async function readTimes() {
  const noted = (type: string) =>
    new Promise<PerformanceEntry[]>((resolve) => {
      const observer = new PerformanceObserver((list) => resolve(list.getEntries()));
      observer.observe({ type, buffered: true });
      setTimeout(() => resolve([]), 300);
    });
  const [paints, shifts, tasks] = await Promise.all(
    ['largest-contentful-paint', 'layout-shift', 'longtask'].map(noted),
  );
  const firstPaint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
  const [navigation] = performance.getEntriesByType('navigation');
  const LONG = 50;
  return {
    firstPaint,
    largestPaint: paints?.at(-1)?.startTime ?? firstPaint,
    blocked: (tasks ?? [])
      .filter(({ startTime, duration }) => startTime + duration > firstPaint)
      .reduce((sum, { duration }) => sum + Math.max(0, duration - LONG), 0),
    shift: (shifts ?? []).reduce((sum, entry) => sum + ('value' in entry ? Number(entry.value) : 0), 0),
    load: navigation instanceof PerformanceNavigationTiming ? navigation.loadEventEnd : 0,
  };
}
