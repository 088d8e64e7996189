import { globSync } from 'node:fs';
import { request as ask, type IncomingHttpHeaders } from 'node:http';
import { extname } from 'node:path';
import { expect, test } from '@playwright/test';
import { findNginx } from '../../src/commands/hosting/find-nginx.ts';
import { hostingFiles } from '../../src/commands/hosting/hosting-files.ts';
import { freePort } from '../../src/commands/measure/free-port.ts';
import { hostingHeaders } from '../../src/commands/serve/hosting-headers.ts';
import { DIST } from './built/site.ts';
import { watch } from './built/watch.ts';
import { hostingFile, ofMachine, placed, whileNginxServes } from './hosting/nginx.ts';

/** A file of each ending, from both sides of the cache: named by its content, and not. */
const SAMPLES = [
  ...new Map(
    globSync('**/*.*', { cwd: DIST }).map((file) => {
      const path = `/${file.replaceAll('\\', '/')}`;
      return [`${path.startsWith('/_astro/')} ${extname(path)}`, path];
    }),
  ).values(),
];

/** Debian may have to be asked for the package first. */
const INSTALL_MS = 12 * 60 * 1000;

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

function get(address: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    ask(address, { headers, method }, (response) => {
      let text = '';
      response.setEncoding('latin1').on('data', (chunk: string) => (text += chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    })
      .on('error', reject)
      .end();
  });
}

/** Checks what each configuration promises, asked at the address of its site. */
async function keepsPromises(site: string): Promise<void> {
  const { pathname: base } = new URL(site);
  const at = (path: string) => site + path.slice(1);
  for (const file of SAMPLES) {
    const { status, headers } = await get(at(encodeURI(file)));
    expect.soft(status, file).toBe(200);
    for (const [name, value] of hostingHeaders(file))
      expect.soft(headers[name.toLowerCase()], `${name} of ${file}`).toBe(value);
    expect
      .soft(headers['content-type'] !== 'application/octet-stream' || /\.(pf_\w+|pagefind|nojekyll)$/.test(file), file)
      .toBe(true);
  }
  for (const path of ['/nothing/', '/nothing.html', '/_astro/', '/_astro/nothing.js', '/.git/config']) {
    const { status, headers, text } = await get(at(path));
    expect.soft(status, path).toBe(404);
    expect.soft(text, path).toContain('</html>');
    expect.soft(text, path).not.toContain('Index of');
    for (const [name, value] of hostingHeaders('/404.html'))
      expect.soft(headers[name.toLowerCase()], `${name} of ${path}`).toBe(value);
  }
  const slash = await get(at('/decide?tool=codex'));
  expect.soft([slash.status, slash.headers.location]).toEqual([301, `${base}decide/?tool=codex`]);
  expect.soft(slash.headers['content-security-policy']).toBe("frame-ancestors 'none'");
  const head = await get(at('/decide/'), {}, 'HEAD');
  expect.soft([head.status, head.text, head.headers['content-type']]).toEqual([200, '', 'text/html; charset=utf-8']);
  const part = await get(at('/llms.txt'), { range: 'bytes=0-9' });
  expect.soft([part.status, part.text.length]).toEqual([206, 10]);
  const packed = await get(at('/decide/'), { 'accept-encoding': 'gzip' });
  expect.soft([packed.headers['content-encoding'], packed.headers.vary]).toEqual(['gzip', 'Accept-Encoding']);
  const again = await get(at('/decide/'), { 'if-none-match': head.headers.etag ?? '' });
  expect.soft([again.status, again.headers['cache-control']]).toEqual([304, 'no-cache']);
  expect.soft((await get(at('/decide/'), {}, 'POST')).status).toBe(405);
  expect.soft(head.headers.server).toBe('nginx');
}

test('nginx serves the site as the table of headers says: on a host of its own, below a path, and in the container', async ({
  page,
}) => {
  test.setTimeout(test.info().timeout + INSTALL_MS);
  const nginx = await findNginx();
  if ('reason' in nginx) {
    // The files are right by the table; that nginx reads them like this is tested where there is one.
    console.log(`No nginx here (${nginx.reason}): its configuration is compared with the table, and not run.`);
    for (const [file, text] of hostingFiles()) expect(hostingFile(file)).toBe(text);
    return;
  }
  const [own, below, container] = [await freePort(), await freePort(), await freePort()];

  const machine = (folder: string) =>
    ofMachine(
      folder,
      placed('nginx/own-host.conf', {
        'listen 80;': `listen 127.0.0.1:${own};`,
        '/srv/handbook': DIST,
        '/var/log/nginx': `${folder}/log`,
      }) +
        `server {\nlisten 127.0.0.1:${below};\n${placed('nginx/sub-path.conf', { 'alias /srv/handbook/': `alias ${DIST}/`, '/var/log/nginx': `${folder}/log` })}}\n`,
    );
  await whileNginxServes(nginx.path, [own, below], machine, async (log) => {
    await keepsPromises(`http://127.0.0.1:${own}/`);
    await keepsPromises(`http://127.0.0.1:${below}/handbook/`);
    const entry = await get(`http://127.0.0.1:${below}/handbook?q=1`);
    expect([entry.status, entry.headers.location]).toEqual([301, '/handbook/?q=1']);

    // Script, WebAssembly and a worker: what a policy would stop first.
    const faults: string[] = [];
    await watch(page, `127.0.0.1:${own}`, faults);
    await page.goto(`http://127.0.0.1:${own}/search/?q=codex`);
    await expect(
      page
        .getByRole('main')
        .getByRole('link', { name: /^Codex/ })
        .first(),
    ).toBeVisible();
    expect(faults).toEqual([]);

    expect(log('handbook.log')).toContain('GET /decide');
    for (const name of ['handbook.log', 'stderr', 'stdout']) expect(log(name)).not.toContain('codex');
  });

  const inContainer = (folder: string) =>
    placed('container/nginx.conf', {
      'listen 8080;': `listen 127.0.0.1:${container};`,
      '/srv/www': DIST,
      '/tmp/': `${folder}/`,
    });
  await whileNginxServes(nginx.path, [container], inContainer, async () => {
    await keepsPromises(`http://127.0.0.1:${container}/`);
    const health = await get(`http://127.0.0.1:${container}/healthz`);
    expect([health.status, health.text]).toEqual([200, 'ok\n']);
  });
});
