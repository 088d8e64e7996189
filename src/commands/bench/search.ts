import { loadavg } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { basePath } from '../../model/address.ts';
import { contentFolder } from '../../model/content-folder.ts';
import { readSite } from '../../model/read/read-site.ts';
import { findChromium } from '../chromium/find-chromium.ts';
import { serveCompressed, type CompressedServer } from '../measure/compressed-server.ts';
import { chapterId } from '../measure/generated-chapter.ts';
import { writeGeneratedContent } from '../measure/generated-content.ts';
import { measureProgram } from '../measure/measure-program.ts';
import type { Line } from '../measure/slow-line.ts';
import { withTemporaryFolders } from '../measure/temporary-folders.ts';
import type { Options } from '../options.ts';
import { ROOT } from '../project.ts';

export const name = 'search';
export const describe =
  'the default content with 1,000 chapters more: from opening the search to the first result, with nothing kept';

const CHAPTERS = 1000;
const DEFAULT_RUNS = 5;
const CPU_SLOWDOWN = 4;
/** Holds how long a search may take: one that fails shows no result, however long somebody waits. */
const PATIENCE_SECONDS = 20;
const LINES: { what: string; aim: number; line?: Line; slowdown: number }[] = [
  { what: 'fast device and line', aim: 150, slowdown: 1 },
  {
    what: 'CPU 4× slower, 1.6 Mbps, 150 ms',
    aim: 700,
    line: { latency: 150, bytesPerSecond: 1.6e6 / 8 },
    slowdown: CPU_SLOWDOWN,
  },
];
/** Holds a word that many pages have, two words, and a title. */
const QUERIES = ['training', 'approval process', 'Generated chapter 500'];

/** Opens the search with its key and puts the whole question in as soon as there is a field: nobody types as fast. */
export const run = ({ text }: Options) =>
  withTemporaryFolders(async ({ content, out }) => {
    const runs = Number(text.runs ?? DEFAULT_RUNS);
    writeGeneratedContent(content, CHAPTERS);
    await measureProgram(join(ROOT, 'src', 'commands', 'run.mjs'), ['build'], {
      ...process.env,
      HANDBOOK_CONTENT: content,
      HANDBOOK_OUT: out,
    });
    const { path: executablePath } = await findChromium();
    const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
    const server = await serveCompressed(out, basePath(readSite(contentFolder())));
    try {
      console.log(`Medians of ${runs} runs. Load of the machine at the start: ${loadavg()[0]?.toFixed(1)}`);
      for (const { what, aim, line, slowdown } of LINES)
        for (const query of QUERIES) {
          const searches: Search[] = [];
          for (let turn = 0; turn < runs; turn += 1)
            searches.push(await searchOnce(browser, server, query, slowdown, line));
          console.log(`${what}, “${query}”: ${searchText(searches)} (aim under ${aim} ms)`);
        }
    } finally {
      await browser.close();
      await server.stop();
    }
  });

/** Describes how many milliseconds after the key that opens the dialog its field and the first result are there. */
interface Times {
  toField: number;
  toResult: number;
}

/** Describes one search: how long it took, what was sent for it, and in how many files. */
interface Search extends Times {
  bytes: number;
  files: number;
}

async function searchOnce(
  browser: Browser,
  server: CompressedServer,
  query: string,
  slowdown: number,
  line: Line | undefined,
): Promise<Search> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    server.setLine(undefined);
    await page.goto(`${server.address}handbook/${chapterId(CHAPTERS / 2)}/`, { waitUntil: 'networkidle' });
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    server.setLine(line);
    server.takeSent();
    const times = await page.evaluate(askAtOnce, { query, patience: PATIENCE_SECONDS });
    const sent = server.takeSent();
    return { ...times, bytes: sent.reduce((sum, { bytes }) => sum + bytes, 0), files: sent.length };
  } finally {
    await context.close();
  }
}

/**
 * Runs in the page: from the key to the first frame that shows a result.
 * @throws when there is none after so many seconds
 */
function askAtOnce({ query, patience }: { query: string; patience: number }): Promise<Times> {
  const start = performance.now();
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true, cancelable: true }));
  let toField = 0;
  return new Promise((resolve, reject) => {
    const look = () => {
      const field = document.querySelector<HTMLInputElement>('.pf-input');
      if (field && toField === 0 && document.activeElement === field) {
        toField = performance.now() - start;
        document.execCommand('insertText', false, query);
      }
      const first = document.querySelector('.search-result:not([aria-hidden]) a');
      const passed = performance.now() - start;
      if (first?.getClientRects().length) resolve({ toField, toResult: passed });
      else if (passed > patience * 1000) reject(new Error(`“${query}” shows no result after ${patience} seconds.`));
      else requestAnimationFrame(look);
    };
    look();
  });
}

function searchText(searches: readonly Search[]): string {
  const middle = (key: keyof Search) =>
    searches.map((search) => search[key]).sort((a, b) => a - b)[Math.floor(searches.length / 2)] ?? 0;
  return (
    `first result after ${middle('toResult').toFixed(0)} ms (field after ${middle('toField').toFixed(0)} ms), ` +
    `${(middle('bytes') / 1000).toFixed(0)} KB in ${middle('files')} files`
  );
}
