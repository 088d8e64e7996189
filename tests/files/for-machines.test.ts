import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Element, Root } from 'hast';
import { matches, select, selectAll } from 'hast-util-select';
import { lineOfText } from '../../src/markdown/text-of.ts';
import { absoluteAddress } from '../../src/model/address.ts';
import { movedPages } from '../../src/model/moved-pages.ts';
import { markdownPath } from '../../src/model/markdown-path.ts';
import { previewOf, previewPath, PREVIEWS } from '../../src/layouts/previews.ts';
import { parsePages } from '../site/built/parsed-pages.ts';
import { DIST, fileAt, handbook, htmlAt, pages } from '../site/built/site.ts';
import { faultsOnPages } from './faults-on-pages.ts';
import { markdownNodes, wordsOf } from './markdown-nodes.ts';

const { site } = handbook.organization;
const markdownOf = (path: string) => readFileSync(join(DIST, markdownPath(path)), 'utf8').replace(/^\uFEFF/, '');
const old = new Set(movedPages(handbook).map(({ from }) => from));
const isPage = ({ path }: { path: string }) => path !== '/404.html' && !old.has(path);

test('every page has a Markdown version with the same headings, and no HTML in it', () => {
  const faults = faultsOnPages(({ path, tree }) => {
    const nodes = markdownNodes(markdownOf(path));
    const headings = nodes
      .filter(({ type }) => type === 'heading')
      .map((heading) => `${heading.depth} ${wordsOf(heading)}`);
    const expected = headingsOf(select('main', tree)).join('\n');
    return [
      ...(headings.length > 0 && headings.join('\n') === expected
        ? []
        : [`the headings are\n${headings.join('\n')}\nand not\n${expected}`]),
      ...nodes.filter(({ type }) => type === 'html').map(wordsOf),
      ...(markdownOf(path).includes(`\naddress: ${absoluteAddress(site, path)}\n`)
        ? []
        : ['it does not say its address']),
    ];
  }, isPage);
  assert.deepEqual(faults, []);
});

/** The headings that a reader without script sees in the main part. */
function headingsOf(element: Element | undefined): string[] {
  return (element?.children ?? []).flatMap((child) => {
    if (child.type !== 'element' || matches('nav, form, site-search, [hidden]', child)) return [];
    return /^h[1-6]$/.test(child.tagName) ? [`${child.tagName.slice(1)} ${lineOfText(child)}`] : headingsOf(child);
  });
}

test('every address in a Markdown version is whole', () => {
  const faults = faultsOnPages(
    ({ path }) =>
      [...markdownOf(path).matchAll(/\]\(([^)\s]*)\)/g)]
        .filter(([, address = '']) => !/^(https?:\/\/|mailto:)/.test(address))
        .map(([link]) => link),
    isPage,
  );
  assert.deepEqual(faults, []);
});

test('a page names its Markdown version, its picture and what it is', () => {
  for (const { path, tree } of parsePages(DIST).filter(isPage)) {
    const head = readHead(tree);
    const address = new URL(absoluteAddress(site, markdownPath(path))).pathname;
    assert.deepEqual(head.markdown, [address, address], path);
    const preview = previewOf(path);
    assert.equal(head.image, absoluteAddress(site, previewPath(preview)), path);
    assert.ok(head.imageText.includes(preview.title), path);
    const types = head.data.flatMap((text) => (JSON.parse(text) as Data)['@graph'].map((thing) => thing['@type']));
    const deep = path.split('/').length > 3 && !path.startsWith('/sources/');
    assert.equal(types.includes('BreadcrumbList'), deep, path);
  }
});

interface Data {
  '@graph': { '@type': string }[];
}

function readHead(tree: Root) {
  const meta = (name: string) => String(select(`meta[property="${name}"]`, tree)?.properties.content ?? '');
  return {
    markdown: selectAll('link[type="text/markdown"], .markdown-version a', tree).map(
      ({ properties }) => properties.href,
    ),
    image: meta('og:image'),
    imageText: meta('og:image:alt'),
    data: selectAll('script[type="application/ld+json"]', tree).map(lineOfText),
  };
}

test('the pictures have the size that previews want, and weigh little', () => {
  for (const preview of PREVIEWS) {
    const file = readFileSync(join(DIST, previewPath(preview)));
    assert.equal(file.subarray(1, 4).toString(), 'PNG', preview.name);
    assert.deepEqual([file.readUInt32BE(16), file.readUInt32BE(20)], [1200, 630], preview.name);
    assert.ok(file.length < 60_000, preview.name);
  }
});

test('every address in llms.txt leads somewhere', () => {
  const text = readFileSync(join(DIST, 'llms.txt'), 'utf8');
  const addresses = [...text.matchAll(/https:\/\/[^\s)`]+/g)].map(([address]) => address.replace(/[.:]$/, ''));
  const own = addresses.filter((address) => address.startsWith(site));
  assert.ok(own.length > handbook.chapters.length + handbook.tools.length + handbook.faq.length);
  const dead = own.filter((address) => fileAt(new URL(address).pathname, { folder: DIST, site }) === undefined);
  assert.deepEqual(dead, []);
});

test('the page for addresses that do not exist has no Markdown version', () => {
  assert.equal(existsSync(join(DIST, '404.md')), false);
  assert.ok(!htmlAt('/404.html').includes('text/markdown'));
});

test('text files say by their first bytes that they are UTF-8, for hosts that send no character set', () => {
  const texts = globSync(['**/*.md', '**/*.txt', '**/*.csv'], { cwd: DIST });
  assert.ok(texts.length > pages.length);
  const unmarked = texts.filter((file) => readFileSync(join(DIST, file)).readUIntBE(0, 3) !== 0xefbbbf);
  assert.deepEqual(unmarked, []);
});
