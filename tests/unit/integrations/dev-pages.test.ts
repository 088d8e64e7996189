import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { devPages } from '../../../src/integrations/dev-pages.ts';
import { SOUND } from '../model/fixture.ts';

/** Returns what a page answers, as the development server asks for it: undefined where it is left to Astro. */
function answerOf(folder: string): Promise<{ status: number; body: string } | undefined> {
  const request = new IncomingMessage(new Socket());
  Object.assign(request, { url: '/faq/', headers: { accept: 'text/html' } });
  const response = new ServerResponse(request);
  return new Promise((resolve, reject) => {
    response.end = (chunk?: unknown) => {
      resolve({ status: response.statusCode, body: String(chunk) });
      return response;
    };
    devPages(folder)(request, response, (error?: unknown) => (error ? reject(error) : resolve(undefined)));
  });
}

describe('a page of the development server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dev-pages-'));
  cpSync(SOUND, folder, { recursive: true });
  after(() => rmSync(folder, { recursive: true }));

  test('is made by Astro where the content is in order', async () => {
    assert.equal(await answerOf(SOUND), undefined);
  });

  test('says in its place and in the terminal that another language needs another start', async (context) => {
    const said = context.mock.method(console, 'error', () => {});
    const file = join(folder, 'organization.yaml');
    writeFileSync(file, `${readFileSync(file, 'utf8')}\nlanguage: de\n`);
    const answer = await answerOf(folder);
    assert.equal(answer?.status, 500);
    assert.match(answer.body, /<h1>The language has changed<\/h1>[^]*in &quot;de&quot; now[^]*npm run dev again/);
    assert.match(String(said.mock.calls[0]?.arguments[0]), /Stop it with Ctrl-C and start npm run dev again/);
  });
});
