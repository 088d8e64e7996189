import { test as base, expect } from '@playwright/test';
import { watch } from './watch.ts';

interface Reader {
  /** The errors of the browser so far, in words. A test that provokes a fault on purpose empties it. */
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

/** A window in which pages have all their columns. */
export const DESKTOP = { width: 1280, height: 720 };
