import { once } from 'node:events';
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { PlainError } from '../basics/plain-error.ts';
import { count } from '../basics/words.ts';
import { contentInForce } from '../check/current-content.ts';
import { reportText } from '../check/report.ts';
import { basePath } from '../model/address.ts';
import { shownFolder } from '../model/content-folder.ts';
import { plainLines } from '../model/plain-lines.ts';
import { workingDirectory } from '../model/working-directory.ts';
import { announcedContent } from './announce-content.ts';
import { findChromium } from './chromium/find-chromium.ts';
import { freePort } from './measure/free-port.ts';
import { outputFolder } from './output-folder.ts';
import { runCommand } from './run-command.ts';
import { screenshotPages } from './screenshots/screenshot-pages.ts';
import { takeScreenshots } from './screenshots/take-screenshots.ts';
import { createSiteServer } from './serve/site-server.ts';

const HOST = '127.0.0.1';

await runCommand('screenshots', async ({ text }) => {
  const content = announcedContent();
  const { handbook, problems } = await contentInForce(content);
  if (!handbook) {
    console.error(plainLines(reportText(problems, shownFolder(content))));
    return 1;
  }
  const site = outputFolder();
  if (!existsSync(join(site, 'index.html')))
    throw new PlainError(`There is no build in ${site}\nRun npm run build first.`);
  const folder = resolve(workingDirectory(), text.out ?? 'screenshots');
  mkdirSync(folder, { recursive: true });
  const { path: executablePath } = await findChromium();
  const base = basePath(handbook.organization.site);
  const server = createSiteServer({ folder: site, base, host: HOST });
  const port = await freePort();
  server.listen({ port, host: HOST });
  await once(server, 'listening');
  const browser = await chromium.launch({ args: ['--no-sandbox'], ...(executablePath && { executablePath }) });
  try {
    const pages = screenshotPages(handbook);
    const files = await takeScreenshots(browser, `http://${HOST}:${port}${base}`, pages, folder);
    console.log(plainLines([`${count(files.length, 'picture')} in ${folder}:`, ...files].join('\n  ')));
    return 0;
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
});
