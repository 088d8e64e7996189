// Starts the browser that HANDBOOK_BROWSER describes, prints its name and version, and closes it; or prints why it does not start.
import { openReader } from './reader/open-reader.ts';
import { testedBrowser } from './tested-browser.ts';

try {
  const reader = await openReader(testedBrowser, 'about:blank', { scripts: true });
  console.log(reader.browser);
  await reader.close();
} catch (error) {
  console.error(error instanceof Error ? error.message.replace(/^browserType\.launch: /, '') : error);
  process.exitCode = 1;
}
