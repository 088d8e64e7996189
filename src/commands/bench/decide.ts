import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chromium, type Page } from '@playwright/test';
import { freePort } from '../../../tests/site/built/free-port.ts';
import { findChromium } from '../chromium/find-chromium.ts';
import { PlainError } from '../../model/content-folder.ts';
import { ROOT } from '../project.ts';

export const name = 'decide';
export const describe = 'the decision page of the last build: from the last choice to the painted answer';

/** As slow as a cheap phone is against a developer's machine. */
const CPU_SLOWDOWN = 4;
const RUNS = 15;
const AIM_MILLISECONDS = 100;

/** Measures in a real browser: from the change of the last choice to the frame after the one that paints the answer. */
export async function run(): Promise<void> {
  const { path } = await findChromium();
  const { address, stop } = await servedBuild();
  const browser = await chromium.launch({
    ...(path && { executablePath: path }),
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage();
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    await page.goto(`${address}decide/?division=applied-ai&tool=codex&plan=enterprise&data=internal&use=docs`);
    await page.locator('.answer').waitFor();
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) times.push(await timeOfChoice(page, run % 2 ? 'docs' : 'product-code'));
    const sorted = times.sort((a, b) => a - b);
    const [least = 0, median = 0, most = 0] = [sorted[0], sorted[Math.floor(RUNS / 2)], sorted.at(-1)];
    console.log(
      `choice to painted answer, CPU ${CPU_SLOWDOWN}× slower: median ${median.toFixed(0)} ms ` +
        `(${least.toFixed(0)}–${most.toFixed(0)} ms, ${RUNS} runs, aim under ${AIM_MILLISECONDS} ms)`,
    );
  } finally {
    await browser.close();
    stop();
  }
}

/** Serves the last build from a process of its own, and waits until it answers. */
async function servedBuild(): Promise<{ address: string; stop: () => void }> {
  const port = await freePort();
  const server = spawn(process.execPath, ['src/commands/preview.ts', '--port', String(port)], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = (await Promise.race([once(server.stdout, 'data'), once(server, 'exit').then(() => [''])])) as [
    unknown,
  ];
  const address = /https?:\S+/.exec(String(said))?.[0];
  if (!address) throw new PlainError('There is no build to measure. Run npm run build first.');
  return { address, stop: () => server.kill() };
}

function timeOfChoice(page: Page, use: string): Promise<number> {
  return page.evaluate(
    (value) =>
      new Promise<number>((resolve) => {
        const input = document.querySelector<HTMLInputElement>(`input[name="use"][value="${value}"]`);
        const start = performance.now();
        input?.click();
        // Two frames: the first callback runs before the paint, the second after it.
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - start)));
      }),
    use,
  );
}
