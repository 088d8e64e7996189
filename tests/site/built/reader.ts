import { test as base, expect, type Page } from '@playwright/test';
import { watch } from './watch.ts';

interface Reader {
  /** What went wrong in the browser so far, in words. A test that provokes a fault on purpose empties it. */
  faults: string[];
}

interface Visitor {
  page: Page;
  faults: string[];
}

interface Visitors {
  /** One page that goes from address to address, for tests that look at all of them: a new browser window for each would double their time. */
  visitor: Visitor;
}

/** A test with a page that must stay clean: no error, no policy violation, nothing missing, nothing from another host. */
export const test = base.extend<Reader, Visitors>({
  faults: async ({ page, baseURL }, use) => {
    const faults: string[] = [];
    await watch(page, new URL(baseURL ?? '').host, faults);
    await use(faults);
    expect(faults, 'what the browser complained about').toEqual([]);
  },
  page: async ({ page }, use) => use(page),
  visitor: [
    async ({ browser }, use, { project }) => {
      const { baseURL = '' } = project.use;
      const context = await browser.newContext({ baseURL, viewport: DESKTOP, reducedMotion: 'reduce' });
      const visitor: Visitor = { page: await context.newPage(), faults: [] };
      await watch(visitor.page, new URL(baseURL).host, visitor.faults);
      await use(visitor);
      await context.close();
    },
    { scope: 'worker' },
  ],
});

export { expect };

/** The window in which pages have all their columns. */
export const DESKTOP = { width: 1280, height: 720 };
