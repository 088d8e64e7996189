import { test as base, expect, type Page } from '@playwright/test';

interface Reader {
  /** What went wrong in the browser so far, in words. A test that provokes a fault on purpose empties it. */
  faults: string[];
}

/** A test with a page that must stay clean: no error, no policy violation, nothing missing, nothing from another host. */
export const test = base.extend<Reader>({
  faults: [
    async ({ page, baseURL }, use) => {
      const faults: string[] = [];
      await watch(page, new URL(baseURL ?? '').host, faults);
      await use(faults);
      expect(faults, 'what the browser complained about').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Records every fault of a page from its first byte on. */
export async function watch(page: Page, host: string, faults: string[]): Promise<void> {
  await page.addInitScript(reportViolations);
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, host: asked } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:' && asked !== host) faults.push(`asks ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} for ${response.url()}`);
  });
  // A document that is left while something still loads cancels the rest; that is not a fault.
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    if (reason !== 'net::ERR_ABORTED') faults.push(`${reason} for ${request.url()}`);
  });
}

/** Runs in the page. The console names a violation only when it is enforced; the event comes in any case. */
function reportViolations() {
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
    console.error(`policy violation: ${violatedDirective} ${blockedURI} ${sample}`),
  );
}
