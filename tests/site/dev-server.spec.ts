import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { freePort } from '../../src/commands/measure/free-port.ts';
import { ITS_DAY, SECOND_ORGANISATION } from '../fixtures/second-organisation.ts';

const DEV = fileURLToPath(new URL('../../src/commands/dev.ts', import.meta.url));
const RULES = 'rules/grundregeln.yaml';

/** A copy of the content of the second organisation, served while it is edited. */
class Draft {
  readonly folder = join(mkdtempSync(join(tmpdir(), 'draft-')), 'content');
  address = '';
  #server: ChildProcess | undefined;

  async serve(): Promise<void> {
    cpSync(SECOND_ORGANISATION, this.folder, { recursive: true });
    const port = await freePort();
    this.address = `http://localhost:${port}/`;
    const env = { ...process.env, HANDBOOK_CONTENT: this.folder, HANDBOOK_TODAY: ITS_DAY };
    this.#server = spawn(process.execPath, [DEV, '--port', String(port)], { env, stdio: 'ignore' });
    await expect.poll(() => statusOf(this.address).catch(() => 0), { timeout: 100_000 }).toBe(200);
  }

  write(path: string, from: string | RegExp, to: string, target = path): void {
    const text = readFileSync(join(this.folder, path), 'utf8');
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`${path} does not hold ${from}`);
    writeFileSync(join(this.folder, target), changed);
  }

  end(): void {
    this.#server?.kill('SIGTERM');
    rmSync(join(this.folder, '..'), { recursive: true });
  }
}

/** The first answer after an edit is made from everything anew, which takes a busy machine its time. */
const ANSWER_MS = 60_000;

/** The server may ask the page before to reload. That cancels a visit without ending it, so a visit is given up early and made again. */
const VISIT_MS = 20_000;

/** Opens a page. */
const visit = (page: Page, address: string) =>
  expect(() => page.goto(address, { timeout: VISIT_MS })).toPass({ timeout: 2 * ANSWER_MS });

/** Returns the status that the server answers with, as to a browser. */
async function statusOf(address: string): Promise<number> {
  const { status } = await fetch(address, {
    headers: { accept: 'text/html' },
    signal: AbortSignal.timeout(ANSWER_MS),
  });
  return status;
}

test.describe('while the content is edited', () => {
  const draft = new Draft();
  test.beforeAll(async () => {
    test.setTimeout(180_000);
    await draft.serve();
  });
  test.afterAll(() => draft.end());

  test('the browser shows a mistake, and the page again once it is put right', async ({ page }) => {
    test.setTimeout(300_000);
    await visit(page, `${draft.address}policy/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Policy');
    draft.write(RULES, 'kind: permission', 'kind: wish');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The content has errors');
    await expect(page.locator('pre')).toContainText('`kind` is "wish"');
    draft.write(RULES, 'kind: wish', 'kind: permission');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Policy');

    // The same where somebody came while it was broken.
    draft.write(RULES, 'kind: permission', 'kind: wish');
    await expect.poll(() => statusOf(draft.address)).toBe(500);
    // In a tab of its own: the other one is still being reloaded.
    const visitor = await page.context().newPage();
    await visit(visitor, `${draft.address}faq/`);
    await expect(visitor.getByRole('heading', { level: 1 })).toHaveText('The content has errors');
    draft.write(RULES, 'kind: wish', 'kind: permission');
    await expect(visitor.getByRole('heading', { level: 1 })).not.toHaveText('The content has errors');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Policy');

    draft.write('tools/schreibhilfe.yaml', /^name: .*$/m, 'name: Neues Werkzeug', 'tools/neu.yaml');
    draft.write('tools/neu.yaml', /^aliases:.*\n/m, '');
    await expect.poll(() => statusOf(`${draft.address}tools/neu/`), { timeout: ANSWER_MS }).toBe(200);
    await visit(page, `${draft.address}tools/neu/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Neues Werkzeug');
    const problems = page.getByRole('complementary', { name: 'Problems in the content' });
    await expect(problems).toContainText('policy-gap');
    await expect(problems).toContainText('12 questions about the tool “Neues Werkzeug” have no answer');
    await expect(page.locator('body > :first-child')).toHaveAttribute('aria-label', 'Problems in the content');
    await expect(page.getByText('Nobody has decided').first()).toBeVisible();
    for (const path of ['', 'policy/', 'decide/', 'tools/', 'training/', 'checks/', 'faq/'])
      expect.soft(await statusOf(draft.address + path), path).toBe(200);

    draft.write(RULES, 'tools: [schreibhilfe/firma]', 'tools: [schreibhilfe/firma, neu/firma]');
    await expect(problems).toHaveCount(0);
  });
});
