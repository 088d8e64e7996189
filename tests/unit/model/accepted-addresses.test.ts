import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { markdownToMdast } from 'satteri';
import { documentOf } from '../../../src/api/documents.ts';
import { DOCUMENT_NAMES } from '../../../src/model/api-documents.ts';
import { jsonSchemaOf } from '../../../src/api/json-schema.ts';
import { issueAddress } from '../../../src/decide/request.ts';
import { pageMarkdown } from '../../../src/markdown/page-markdown.ts';
import { absoluteAddress, addressOf, basePath } from '../../../src/model/address.ts';
import { inlineHtml } from '../../../src/model/inline-html.ts';
import type { Handbook } from '../../../src/model/handbook.ts';
import { MARKDOWN_FEATURES } from '../../../src/model/markdown-features.ts';
import { nodesOf, type MarkdownNode } from '../../../src/model/read/markdown-tree.ts';
import { readInlineText } from '../../../src/model/read/inline-text.ts';
import { deadLink } from '../../../src/model/read/links.ts';
import { contactAddress, sourceAddress, webAddress } from '../../../src/model/schema/addresses.ts';
import { text } from '../../../src/model/schema/fields.ts';
import { gitHost } from '../../../src/model/schema/git-host.ts';
import { siteAddress } from '../../../src/model/schema/site-address.ts';
import { emit } from './emit.ts';
import { handbookOf, soundWith } from './fixture.ts';

const SEED = 20261122;
const SITE = 'https://handbook.example/policy/';
const sound = handbookOf(soundWith({}));

/** Holds characters that tend to matter inside an address. */
const TOKENS =
  'https:// http:// mailto: x.example a.b localhost 10.0.0.7 xn-- é 製 🙂 % %41 %2f %zz / // ? # @ : :80 :99999 [ ] [::1] \\ ' +
  '. .. ~ + - _ a B 7 & ; = ! $ * ( ) , | ^ ` \' " < > { } {path} {title} {body} {value} ${x} ]]> data: javascript:';
const PLAIN = 'a B 7 . ~ + - _ / :80 x.example é'.split(' ');
const PART = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...PLAIN) },
  { weight: 6, arbitrary: fc.constantFrom(...TOKENS.split(' ')) },
  { weight: 1, arbitrary: fc.constantFrom(' ', '\t', '\n', '\u00a0', '\u202e', '\u0000', '\uffff', '\ud800') },
  { weight: 1, arbitrary: fc.string({ maxLength: 4, unit: 'grapheme' }) },
);
const ADDRESS = fc
  .tuple(
    fc.constantFrom('', 'https://', 'https://x.example', 'https://x.example/', 'mailto:a@b.example', '/', '/policy/'),
    fc.array(PART, { maxLength: 5 }),
    fc.constantFrom('', '/', '/', '/{path}', '@b.example'),
  )
  .map(([start, parts, end]) => start + parts.join('') + end);

/**
 * Tries what an accepted value must survive. Enough values have to be accepted for the trial to count.
 * @param accept gives the value as the build gets it, or nothing
 */
function survives(
  accept: (address: string) => string | undefined,
  trial: (accepted: string) => void,
  runs = 2000,
): void {
  let accepted = 0;
  fc.assert(
    fc.property(ADDRESS, (address) => {
      const value = accept(address);
      if (value === undefined) return;
      accepted += 1;
      trial(value);
    }),
    { numRuns: runs, seed: SEED },
  );
  assert.ok(accepted >= 50, `only ${accepted} were accepted`);
}

/** The value as a schema gives it to the build. */
const by = (schema: { safeParse(value: unknown): { data?: unknown } }) => (address: string) =>
  schema.safeParse(address).data as string | undefined;

const withOrganization = (changes: Partial<Handbook['organization']>): Handbook => ({
  ...sound,
  organization: { ...sound.organization, ...changes },
});

const page = (html: string) =>
  pageMarkdown(
    `<html><head><title>T</title><link rel="canonical" href="${SITE}"></head><body><main><h1>T</h1><p>${html}</p></main></body></html>`,
  );

const escaped = (address: string) => address.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

test('every site that is accepted can be built below its path', () => {
  survives(by(siteAddress), (site) => {
    const base = basePath(site);
    assert.match(base, /^\/(?:[\w.~@+-]+\/)*$/, 'Astro makes folders and patterns of it');
    assert.equal(decodeURI(base), base);
    assert.equal(addressOf(site, '/a/?b#c'), `${base}a/?b#c`);
    const { origin, username, password, search, hash } = new URL(site);
    assert.deepEqual([username, password, search, hash], ['', '', '', '']);
    assert.equal(absoluteAddress(site, '/a/'), `${origin}${base}a/`);
  });
});

test('everything that names the site can be made for it', () => {
  survives(by(siteAddress), (site) => {
    emit(withOrganization({ site }));
    for (const name of DOCUMENT_NAMES) jsonSchemaOf(site, name);
  });
});

for (const [name, schema] of Object.entries({ webAddress, contactAddress, sourceAddress })) {
  test(`every ${name} that is accepted can be linked, and says in the Markdown version what it says on the page`, () => {
    survives(
      by(schema),
      (address) => {
        const read = new URL(address);
        assert.ok(['https:', 'http:', 'mailto:'].includes(read.protocol));
        assert.equal(read.username + read.password, '');
        page(`<a href="${escaped(address)}">x</a>`);
      },
      800,
    );
  });
}

test('contacts, routes and sources with such addresses can be served', () => {
  survives(
    by(contactAddress),
    (url) => {
      const { contacts, routes } = sound.organization;
      emit(
        withOrganization({
          contacts: { policy: { ...contacts.policy, url }, incident: { ...contacts.incident, url } },
          routes: routes.map((route) => ({ ...route, askUrl: url })),
        }),
      );
      if (!url.startsWith('mailto')) emit({ ...sound, sources: sound.sources.map((source) => ({ ...source, url })) });
    },
    300,
  );
});

test('the addresses of a git host can be filled in, and stay on their host', () => {
  const repository = 'https://x.example/repository';
  const newIssue = 'https://x.example/issues';
  survives(
    (address) =>
      gitHost.safeParse({ repository, newIssue, edit: address, newFile: address }).success ? address.trim() : undefined,
    (pattern) => {
      const filled = new URL(pattern.replace('{path}', 'handbook/guide/first-steps.mdx'));
      assert.equal(filled.host, 'x.example');
      assert.equal(filled.username + filled.password, '');
    },
    10_000,
  );
});

test('an issue can be opened at every address that is accepted', () => {
  const schema = gitHost.shape.newIssue;
  survives(by(schema), (pattern) => {
    const request = { title: '{body} $& $1 %zz', body: '{title} #?&\n製品' };
    const address = issueAddress(pattern, request, 8000);
    assert.equal(new URL(address ?? '').host, new URL(pattern).host);
  });
});

test('every link that a text may hold can be rendered, written as Markdown and served', () => {
  const at = { file: 'tools/alpha.yaml', line: 1, column: 1 };
  const pages = new Map([
    ['/', new Set<string>()],
    ['/policy/', new Set(['RED-01'])],
  ]);
  survives(
    (address) => {
      const value = `See [x](<${address}>) and [y](${address}).`;
      const { problems, links } = readInlineText(value, at);
      return problems.length === 0 && links.every((link) => !deadLink(link, pages)) ? value : undefined;
    },
    (value) => {
      const accepted = text.parse(value);
      const tree = markdownToMdast(page(inlineHtml(accepted, SITE)), { features: MARKDOWN_FEATURES });
      for (const { type, url } of nodesOf(tree as unknown as MarkdownNode))
        if (type === 'link') assert.ok(['https:', 'http:', 'mailto:'].includes(new URL(url ?? '').protocol), value);
      documentOf(
        withOrganization({ uses: sound.organization.uses.map((use) => ({ ...use, help: accepted })) }),
        'handbook',
      );
    },
    1000,
  );
});
