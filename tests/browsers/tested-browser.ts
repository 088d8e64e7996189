import type { TestedBrowser } from '../../src/commands/browsers/tested-browser.ts';

const described = process.env.HANDBOOK_BROWSER;
if (!described) throw new Error('HANDBOOK_BROWSER describes no browser. Run npm run test:browsers.');

/** The browser that these tests are about: npm run test:browsers has found it. */
export const testedBrowser = JSON.parse(described) as TestedBrowser;
