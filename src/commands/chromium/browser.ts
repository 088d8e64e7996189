import { chromium } from '@playwright/test';

const LIMIT_SECONDS = 30;

/** A Chromium to test with: a path, or nothing for the one that Playwright keeps for itself. */
export interface Browser {
  path?: string;
}

/**
 * Starts the browser as the site tests will, opens a page and closes it. Being there is not enough: a browser may lack
 * libraries, or be a stub that only says where to get the real one.
 * @returns why it does not start, in one line, or nothing
 */
export async function chromiumStartFault({ path }: Browser): Promise<string | undefined> {
  try {
    const options = { timeout: LIMIT_SECONDS * 1000, args: ['--no-sandbox'], ...(path && { executablePath: path }) };
    const browser = await chromium.launch(options);
    await browser.newPage();
    await browser.close();
    return undefined;
  } catch (error) {
    return error instanceof Error ? firstLine(error.message) : String(error);
  }
}

const firstLine = (text: string) => text.replace(/^browserType\.launch: /, '').split('\n')[0] ?? text;
