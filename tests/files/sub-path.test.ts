import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { BUILD_LIMIT_MS, builtSite } from '../site/built/built-site.ts';
import { parsePages } from '../site/built/parsed-pages.ts';
import { BELOW_PATH, SITE } from '../site/sub-path/below-path.ts';
import { deadReferences, deadStyleReferences } from './links/dead-references.ts';

test(
  'below a path of its own every link, asset and feed address stays there and leads somewhere',
  { timeout: BUILD_LIMIT_MS },
  async () => {
    const built = { folder: await builtSite(BELOW_PATH), site: SITE };
    assert.deepEqual(deadReferences(parsePages(built.folder), built), []);
    assert.deepEqual(deadStyleReferences(built), []);
    for (const file of ['sitemap.xml', 'changes/feed.xml']) {
      const text = readFileSync(join(built.folder, file), 'utf8');
      const addresses = text.match(/https:\/\/intranet\.example[^<"]*/g) ?? [];
      assert.ok(addresses.length > 1, file);
      assert.deepEqual(
        addresses.filter((address) => !address.startsWith(SITE)),
        [],
      );
    }
  },
);
