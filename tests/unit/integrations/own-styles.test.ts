import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { withOwnStyles } from '../../../src/integrations/own-styles.ts';

const TEXTS: Record<string, string> = { '/a.css': 'a{}\n', '/b.css': 'b{}', '/print.css': 'p{}' };
const styled = (html: string) => withOwnStyles(html, (address) => TEXTS[address]);
const link = (href: string, more = '') => `<link rel="stylesheet"${more} href="${href}">`;
const policy = (hashes = '') =>
  `<meta http-equiv="content-security-policy" content="script-src 'self'; style-src 'self'${hashes};">`;
const allowed = (text: string) => ` 'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('the style sheets of a page are one in its head, in the order in which the page names them, and its policy allows it', () => {
  const html = `<head>${link('/a.css')}<style>f{}</style>${policy()}${link('/print.css', ' media="print"')}</head><body>${link('/b.css')}</body>`;
  const styles = 'a{}f{}@media print{p{}}b{}';
  assert.equal(styled(html), `<head>${policy(allowed(styles))}<style>${styles}</style></head><body></body>`);
});

test('a sheet that several parts of a page name is there once', () => {
  assert.equal(
    styled(`<head>${link('/a.css')}</head>${link('/b.css')}${link('/b.css')}`),
    '<head><style>a{}b{}</style></head>',
  );
});

test('sheets in a template wait for whoever opens it, and one that the build has not made keeps its link', () => {
  const html = `<head>${link('/elsewhere.css')}</head><template><template></template>${link('/a.css')}</template>`;
  assert.equal(styled(html), html);
  assert.equal(styled(`${html}${link('/b.css')}`), html.replace('</head>', '<style>b{}</style></head>'));
});

test('words that look like a link are words', () => {
  const words = `<meta name="description" content="${"<link rel='stylesheet' href='/a.css'>"}"><script>'${link('/a.css')}'</script>`;
  assert.equal(styled(`<head>${words}</head>`), `<head>${words}</head>`);
});

test('nothing in a style sheet is a pattern for what replaces it', () => {
  const html = withOwnStyles(`<head>${link('/x.css')}</head>`, () => "a{content:'$&$1'}");
  assert.equal(html, "<head><style>a{content:'$&$1'}</style></head>");
});

test('words that look like the end of the head are words', () => {
  const words = '<meta name="description" content="Before </head> comes a style sheet.">';
  assert.equal(styled(`<head>${words}${link('/b.css')}</head>`), `<head>${words}<style>b{}</style></head>`);
});
