import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { parsePages } from '../../site/built/parsed-pages.ts';
import { englishLines } from './english-lines.ts';

const folder = mkdtempSync(join(tmpdir(), 'english-lines-'));
after(() => rmSync(folder, { recursive: true }));

const FILES: Record<string, string> = {
  'index.html':
    '<!doctype html><html lang="de"><title>x</title><p>Die Quelle: <cite lang="en">Terms of Service, and more</cite></p>',
  'index.md': 'Die Quelle: Terms of Service, and more\n\n```sh\nnpm run this\n```\n\nThe rule applies.\n',
  'llms.txt': '- [Regeln](https://a.example/the-rules/): `what it does`\n- Where to ask\n',
  'changes/feed.xml': '<rss><title>Was gilt</title><description>What is new</description></rss>',
  'policy/dates.ics':
    'SUMMARY:Terms of Service\\, and\r\n  more\\nPrüfung von Hand\r\nDESCRIPTION:Owned by the de\r\n sk\r\n',
  'api/v1/status.json': '{"title":"Which is due","id":"the","warnings":[{"message":"the file is not there"}]}',
  'api/v1/status.schema.json': '{"description":"What is due"}',
};

test('English is found in every form of a site, and not where it is code, an address, a message of the check, or marked on a page', () => {
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  assert.deepEqual(englishLines(folder, parsePages(folder)), [
    'api/v1/status.json: Which is due',
    'changes/feed.xml: What is new',
    'index.md: The rule applies.',
    'llms.txt: - Where to ask',
    'policy/dates.ics: DESCRIPTION:Owned by the desk',
  ]);
});
