import type { Page } from '@playwright/test';

/**
 * Records everything that a page must not do, from its first byte on: errors and warnings, violations of the
 * content security policy, requests that fail and requests to another host.
 * @param host the only host that may be asked
 * @param faults where each is added, in words
 */
export async function watch(page: Page, host: string, faults: string[]): Promise<void> {
  await page.addInitScript(reportViolations);
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, host: asked } = new URL(request.url());
    if (protocol.startsWith('http') && asked !== host) faults.push(`asks another host: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} for ${response.url()}`);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    // Leaving a page while something still loads cancels the rest; that is not a fault.
    if (reason !== 'net::ERR_ABORTED') faults.push(`${reason} for ${request.url()}`);
  });
}

/** Runs in the page: the console need not name a violation, the event does. */
function reportViolations() {
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
    console.error(`policy violation: ${violatedDirective} ${blockedURI} ${sample}`),
  );
}
