import { test as base, expect } from '@playwright/test';
import { openReader } from './reader/open-reader.ts';
import type { Json, Reader } from './reader/reader.ts';
import { testedBrowser } from './tested-browser.ts';

export interface ReaderOptions {
  /** False for a reader who has switched scripts off. */
  scripts: boolean;
}

/** A test with somebody who reads the handbook in the browser that is tested. */
export const test = base.extend<ReaderOptions & { reader: Reader }>({
  scripts: [true, { option: true }],
  reader: async ({ scripts, baseURL }, use) => {
    const reader = await openReader(testedBrowser, baseURL ?? '', { scripts });
    await use(reader);
    await reader.close();
  },
});

/**
 * Asks the page until it answers as expected. A page that is being left cannot be asked, so errors count as another answer.
 * @param task runs in the page
 */
export async function sees<Given extends Json[], Result extends Json>(
  reader: Reader,
  task: (...given: Given) => Result,
  expected: Result,
  ...given: Given
): Promise<void> {
  await expect(async () => expect(await reader.run(task, ...given)).toEqual(expected)).toPass({ timeout: 20_000 });
}

export { expect };
