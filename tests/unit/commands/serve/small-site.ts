import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Holds the text of a file that no server may give away. */
export const SECRET = 'a secret beside the site';

const FILES = {
  'site/index.html': 'home',
  'site/404.html': 'our page for what does not exist',
  'site/policy/index.html': 'policy',
  'site/policy.md': 'policy in Markdown',
  'site/a name & more/index.html': 'a page with a name to encode',
  'site/_astro/page.a1b2c3.js': 'script',
  'site/_astro/_..a1b2c3.css': 'style',
  'site/check-tool.mjs': 'tool',
  'site/llms.txt': 'text',
  'site/status.csv': 'table',
  'site/feed.xml': 'feed',
  'site/dates.ics': 'calendar',
  'site/rules.json': '{}',
  'site/favicon.svg': '<svg/>',
  'secret.txt': SECRET,
};

/** A built site of a few files, in a folder that also holds a secret beside it. */
export function smallSite(): { folder: string; remove: () => void } {
  const parent = mkdtempSync(join(tmpdir(), 'small-site-'));
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(parent, file)), { recursive: true });
    writeFileSync(join(parent, file), text);
  }
  return { folder: join(parent, 'site'), remove: () => rmSync(parent, { recursive: true }) };
}
