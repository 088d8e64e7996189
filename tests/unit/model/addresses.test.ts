import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contactAddress, sourceAddress, webAddress } from '../../../src/model/schema/addresses.ts';
import { gitHost } from '../../../src/model/schema/git-host.ts';
import { siteAddress } from '../../../src/model/schema/site-address.ts';

interface Schema {
  safeParse(value: unknown): { success: boolean; error?: { issues: { message: string }[] } };
}

/** Returns the messages of a schema about a value; none when it accepts the value. */
const said = (schema: Schema, value: unknown) =>
  (schema.safeParse(value).error?.issues ?? []).map(({ message }) => message);

test('a site has an address that browsers, servers and folders understand alike', () => {
  const places = [
    'https://handbook.example/',
    'http://localhost:4321/',
    'http://[::1]:8080/policy/',
    'https://10.0.0.7/',
    'https://Intranet.Example/Team/',
    'https://git_lab.example/~team.1/a-b_c@d+e/',
    'https://handbook.example/.policy/v1.2/',
  ];
  for (const place of places) assert.deepEqual(said(siteAddress, place), [], place);
});

test('what a site cannot be built or linked under is refused, once, with what to write', () => {
  const path = (part: string) =>
    `"${part}" cannot be a part of the path: write it with letters a to z, digits and . _ ~ @ + -`;
  const blank = 'the address contains a space, a backslash or a control character';
  const user = 'the address contains a user name or password before the @: leave it out';
  const place = 'the site is a place, so its address holds no ? and no #';
  const cases: Record<string, string> = {
    'handbook.example/': 'an address starts with https:// or http://',
    'https:handbook.example/': 'an address starts with https:// or http://',
    'javascript:alert(1)/': 'an address starts with https:// or http://',
    '//handbook.example/': 'an address starts with https:// or http://',
    'https:///handbook/': 'the address names no host behind https://',
    'https://?/': 'the address names no host behind https://',
    'https://handbook.example': 'the site address must end with a slash',
    'https://handbook.example/policy': 'the site address must end with a slash',
    'https://handbook.example/büro/': path('büro'),
    'https://handbook.example/製品/': path('製品'),
    'https://handbook.example/b%C3%BCro/': path('b%C3%BCro'),
    'https://handbook.example/a%2fb/': path('a%2fb'),
    'https://handbook.example/%zz/': path('%zz'),
    'https://handbook.example/a/../b/': path('..'),
    'https://handbook.example/./': path('.'),
    "https://handbook.example/it's/": path("it's"),
    'https://handbook.example/<b>/': path('<b>'),
    'https://handbook.example/${x}/': path('${x}'),
    'https://handbook.example//policy/': 'between two slashes there has to be a name',
    'https://handbook.example/policy//': 'between two slashes there has to be a name',
    'https://handbook.example/our policy/': blank,
    'https://handbook.example/our\u00a0policy/': blank,
    'https://handbook.example/a\n/b/': blank,
    'https://handbook.example/a\tb/': blank,
    'https://handbook.example\\policy/': blank,
    'https://owner@handbook.example/': user,
    'https://owner:secret@handbook.example/': user,
    'https://@handbook.example/': user,
    'https://handbook.example/?policy/': place,
    'https://handbook.example/#policy/': place,
    'https://handbook.example/policy/?': place,
    'https://bücher.example/': 'the host is written as programs send it: https://xn--bcher-kva.example/',
    'https://handbook.example:/': 'the host is written as programs send it: https://handbook.example/',
    'https://hand%62ook.example/': 'the host is written as programs send it: https://handbook.example/',
    'https://handbook.example:99999/': 'the address cannot be opened: no host is called like this',
    'https://256.256.256.256/': 'the address cannot be opened: no host is called like this',
    'https://[::1/': 'the address cannot be opened: no host is called like this',
    'https://hand<b>book.example/': 'the address cannot be opened: no host is called like this',
    "https://it's.example/": 'the host holds a character that hosts do not have',
  };
  for (const [address, message] of Object.entries(cases))
    assert.deepEqual(said(siteAddress, address), [message], address);
});

test('links, contacts and sources keep their schemes, and nobody hides a host behind a user name', () => {
  assert.deepEqual(said(webAddress, 'https://lists.example/list@team.example/msg?x=a@b#c@d'), []);
  assert.deepEqual(said(webAddress, 'https://bücher.example/ä?ö#ü'), []);
  assert.deepEqual(said(webAddress, 'http://desk.example/'), ['an address starts with https://']);
  assert.deepEqual(said(sourceAddress, 'http://desk.example/'), []);
  assert.deepEqual(said(contactAddress, 'mailto:desk@company.example?subject=Policy'), []);
  assert.deepEqual(said(webAddress, 'mailto:desk@company.example'), ['an address starts with https://']);
  for (const schema of [webAddress, sourceAddress, contactAddress]) {
    assert.match(said(schema, 'https://bank.example@evil.example/').join(), /user name or password/);
    assert.match(said(schema, 'https://bank.example:443@evil.example').join(), /user name or password/);
    assert.match(said(schema, 'https:\\\\evil.example').join(), /an address starts with/);
    assert.match(said(schema, 'https://a.example\\@evil.example/').join(), /backslash/);
    assert.match(said(schema, 'https:evil.example').join(), /an address starts with/);
    assert.match(said(schema, 'java\nscript:alert(1)').join(), /an address starts with/);
  }
});

test('files are edited where the repository is; issues may have a host of their own', () => {
  const host = { repository: 'https://git.example:8443/handbook', newIssue: 'https://issues.example/new?t={title}' };
  const edit = (address: string) => said(gitHost, { ...host, edit: address });
  assert.deepEqual(edit('https://git.example:8443/edit/{path}'), []);
  assert.deepEqual(edit('https://GIT.example:8443/edit/{path}'), []);
  for (const other of [
    'https://git.example/{path}',
    'https://git.example.evil.example:8443/{path}',
    'https://evil.example/git.example:8443/{path}',
  ])
    assert.match(edit(other).join(), /^files are edited where the repository is, on git\.example:8443, not on /, other);
  assert.match(edit('https://git.example:8443@evil.example/{path}').join(), /user name or password/);
  assert.match(
    said(gitHost, { ...host, edit: 'https://git.example:8443/{path}', newFile: 'https://evil.example/{path}' }).join(),
    /not on evil/,
  );
  assert.deepEqual(
    said(gitHost, { ...host, repository: 'https://git.example/a?b', edit: 'https://git.example/{path}' }),
    ['a repository is a place, so its address holds no ? and no #'],
  );
});
