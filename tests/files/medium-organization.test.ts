import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { changesWords } from '#words/changes.ts';
import { MEDIUM } from '../../src/commands/measure/organization/counts.ts';
import { writeOrganization } from '../../src/commands/measure/organization/write-organization.ts';
import { pageSizes, type PageSize } from '../../src/commands/measure/page-sizes.ts';
import { builtSite } from '../site/built/built-site.ts';
import { parsePages, type ParsedPage } from '../site/built/parsed-pages.ts';
import { deadReferences } from './links/dead-references.ts';

const DATE = '2026-11-22';
const SITE = 'https://handbook.example/';
const KB = 1000;

/** No page grows without bound: what all of them keep to, in bytes after gzip and in elements. */
const EVERY_PAGE = { gzipBytes: 40 * KB, elements: 3000 };
const OWN_BOUNDS: [RegExp, number][] = [
  [/^\/tools\/./, 25 * KB],
  [/^\/decide\/$/, 25 * KB],
  [/^\/(?:glossary|search|sources)\//, 20 * KB],
];

describe('a medium organisation', () => {
  const parent = mkdtempSync(join(tmpdir(), 'medium-organization-'));
  let sizes: PageSize[];
  let pages: ParsedPage[];
  let folder: string;

  before(async () => {
    const content = join(parent, 'content');
    writeOrganization(content, MEDIUM, DATE);
    folder = await builtSite({ HANDBOOK_CONTENT: content, HANDBOOK_TODAY: DATE });
    sizes = pageSizes(folder);
    pages = parsePages(folder);
  });
  after(() => rmSync(parent, { recursive: true }));

  const pageAt = (path: string) => {
    const page = pages.find((each) => each.path === path);
    assert.ok(page, `${path} was not built`);
    return page;
  };

  test('every page of a medium organisation keeps to its bounds', () => {
    const over = sizes.filter(({ path, gzipBytes, elements }) => {
      const own = OWN_BOUNDS.find(([kind]) => kind.test(path))?.[1] ?? EVERY_PAGE.gzipBytes;
      return gzipBytes > own || elements > EVERY_PAGE.elements;
    });
    assert.deepEqual(over, []);
  });

  test('what is on pages of its own is reached from the page that held it, without script', () => {
    assert.deepEqual(deadReferences(pages, { folder, site: SITE }), []);
    const reached = new Set(['/']);
    for (const path of reached)
      for (const { at, value } of pages.find((each) => each.path === path)?.references ?? []) {
        if (!at.startsWith('a ')) continue;
        const { origin, pathname } = new URL(value, new URL(path.slice(1), SITE));
        if (`${origin}/` === SITE && pathname.endsWith('/')) reached.add(pathname);
      }
    const unreached = pages.map(({ path }) => path).filter((path) => !reached.has(path) && path !== '/404.html');
    assert.deepEqual(
      unreached.filter((path) => !/^\/training\/[^/]+\/since\//.test(path)),
      [],
    );
  });

  test('every address that the undivided pages had still leads to its entry', () => {
    const held = (path: string, ids: string[]) => {
      const known = new Set(pageAt(path).ids);
      assert.deepEqual(
        ids.filter((id) => !known.has(id)),
        [],
        path,
      );
    };
    const numbered = (prefix: string, length: number) =>
      Array.from({ length }, (_, index) => `${prefix}${String(index + 1).padStart(3, '0')}`);
    held('/policy/', ['rules', 'matrix', 'conditions', 'routes', 'BASE-01', 'RED-01', 'RULE-01', 'RULE-72']);
    held('/glossary/', numbered('term-', MEDIUM.terms));
    held('/checks/status/', numbered('team-team-', MEDIUM.teams));
    held('/training/status/', numbered('path-path-', MEDIUM.paths));
    held('/tools/', numbered('tool-', MEDIUM.tools));
    held('/search/', ['a-z', 'letter-a', 'letter-t']);
  });

  test('the page of changes shows the verdicts of the newest changes, and leads to those of the earlier ones', () => {
    const { html } = pageAt('/changes/');
    const count = (part: string) => html.split(part).length - 1;
    const changed = new Set(html.match(/\/policy\/versions\/\d+\/changes\//g));
    assert.ok(changed.size > 3, `${changed.size} versions changed a verdict`);
    // Also where only conditions changed, and a sentence takes the place of the grids.
    assert.equal(count(`<summary>${changesWords.verdicts}</summary>`), 3);
  });

  test('every division and data class has its matrix, every rule its reason, every person and every plan their row', () => {
    assert.equal(pages.filter(({ path }) => path.startsWith('/policy/matrix/')).length, MEDIUM.divisions * MEDIUM.data);
    const idsBelow = (start: string) => pages.filter(({ path }) => path.startsWith(start)).flatMap(({ ids }) => ids);
    assert.equal(idsBelow('/policy/rules/').filter((id) => /^[A-Z]+-\d+$/.test(id)).length, MEDIUM.rules);
    assert.equal(idsBelow('/glossary/').filter((id) => /^term-\d+$/.test(id)).length, 2 * MEDIUM.terms);
    const people = pages
      .filter(({ path }) => path.startsWith('/training/status/path-001/'))
      .flatMap(({ html }) => html.match(/person-\d+/g) ?? []);
    assert.equal(new Set(people).size, MEDIUM.people);
    const plans = pages
      .filter(({ path }) => path === '/tools/' || path.startsWith('/tools/plans/'))
      .flatMap(({ html }) => html.match(/(?<=data-plan=")[^"]+/g) ?? []);
    assert.equal(plans.length, MEDIUM.tools * MEDIUM.plans + 1);
    assert.equal(new Set(plans).size, plans.length);
  });
});
