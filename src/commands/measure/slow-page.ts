import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chromium, type Page } from '@playwright/test';
import { freePort } from './free-port.ts';
import { PlainError } from '../../basics/plain-error.ts';
import { findChromium } from '../chromium/find-chromium.ts';
import { ROOT } from '../project.ts';

/** As slow as a cheap phone is against a developer's machine. */
const CPU_SLOWDOWN = 4;

/**
 * Looks at a build in a real browser whose CPU is slowed down.
 * @param env tells by HANDBOOK_OUT which build is served; the last one when left out
 * @param look gets the address of the site, ending with a slash
 */
export async function onSlowPage<T>(
  look: (page: Page, address: string) => Promise<T>,
  env: NodeJS.ProcessEnv = process.env,
): Promise<T> {
  const { path } = await findChromium();
  const { address, stop } = await servedBuild(env);
  const browser = await chromium.launch({
    ...(path && { executablePath: path }),
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage();
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    return await look(page, address);
  } finally {
    await browser.close();
    stop();
  }
}

/** Serves a build from a process of its own, and waits until it answers. */
async function servedBuild(env: NodeJS.ProcessEnv): Promise<{ address: string; stop: () => void }> {
  const port = await freePort();
  const server = spawn(process.execPath, ['src/commands/preview.ts', '--port', String(port)], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = (await Promise.race([once(server.stdout, 'data'), once(server, 'exit').then(() => [''])])) as [
    unknown,
  ];
  const address = /https?:\S+/.exec(String(said))?.[0];
  if (!address) throw new PlainError('There is no build to measure. Run npm run build first.');
  return { address, stop: () => server.kill() };
}

/**
 * The time from a click until what it changed is painted, in milliseconds.
 * @param selector what is clicked; it must be on the page, and is brought into view first
 */
export function timeOfClick(page: Page, selector: string): Promise<number> {
  return page.evaluate(async (wanted) => {
    const input = document.querySelector<HTMLElement>(wanted);
    if (!input) throw new Error(`There is no ${wanted} on the page.`);
    // A frame's callback runs before its paint; a message that it sends arrives after it.
    const painted = () =>
      new Promise<void>((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        requestAnimationFrame(() => port2.postMessage(''));
      });
    input.scrollIntoView({ block: 'center' });
    await painted();
    await painted();
    const start = performance.now();
    input.click();
    await painted();
    return performance.now() - start;
  }, selector);
}

/** "choice to painted answer, CPU 4× slower: median 40 ms (32–61 ms, 15 runs, aim under 100 ms)" */
export function timesText(what: string, times: readonly number[], aim: number): string {
  const sorted = times.toSorted((a, b) => a - b);
  const [least = 0, median = 0, most = 0] = [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
  return (
    `${what}, CPU ${CPU_SLOWDOWN}× slower: median ${median.toFixed(0)} ms ` +
    `(${least.toFixed(0)}–${most.toFixed(0)} ms, ${sorted.length} runs, aim under ${aim} ms)`
  );
}
