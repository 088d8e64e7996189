import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentOf, schemaOf } from '../../../src/api/documents.ts';
import { DOCUMENT_NAMES } from '../../../src/model/api-documents.ts';
import { handbook, NEXT, TODAY } from './default-handbook.ts';

/** A document as it arrives: what JSON cannot say is gone. */
const served = (name: (typeof DOCUMENT_NAMES)[number], from = handbook) =>
  JSON.parse(JSON.stringify(documentOf(from, name)));

/** Every text of a document, with the name of its field. */
function* texts(value: unknown, field = ''): Generator<[field: string, text: string]> {
  if (typeof value === 'string') yield [field, value];
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) yield* texts(inner, Array.isArray(value) ? field : key);
  }
}

for (const name of DOCUMENT_NAMES) {
  test(`${name}.json keeps to its schema and holds no field that the schema does not name`, () => {
    const document = served(name);
    assert.deepEqual(schemaOf(name).parse(document), document);
  });

  test(`${name}.json says when it was made and how long it holds`, () => {
    const { site, version } = { ...handbook.organization, ...handbook.organization.policy };
    const { $schema, schemaVersion, asOf, validUntil, policyVersion, ...rest } = served(name);
    assert.deepEqual(
      { $schema, schemaVersion, asOf, validUntil, policyVersion, site: rest.site },
      {
        $schema: `${site}api/v1/${name}.schema.json`,
        schemaVersion: 2,
        asOf: TODAY,
        validUntil: '2027-03-31',
        policyVersion: version,
        site,
      },
    );
  });

  test(`${name}.json has only absolute addresses, also inside its texts`, () => {
    const found = [...texts(served(name))];
    const isAddressField = (field: string) =>
      /^(?:url|\w+Url|schema|script|feed|site|repository|decide|rule)$/.test(field);
    const relative = found.filter(
      ([field, text]) =>
        (isAddressField(field) && text.includes('/') && !/^(?:https?|mailto):/.test(text)) ||
        /\]\(<?(?!https?:|mailto:)/.test(text),
    );
    assert.deepEqual(relative, []);
    assert.ok(found.some(([, text]) => text.startsWith(handbook.organization.site)));
  });
}

test('addresses keep the path under which the handbook is served', () => {
  const site = 'https://intranet.example/handbook/';
  const moved = { ...handbook, organization: { ...handbook.organization, site } };
  for (const name of DOCUMENT_NAMES) {
    const strays = [...texts(served(name, moved))].filter(([, text]) =>
      /handbook\.example|intranet\.example\/(?!handbook\/)/.test(text),
    );
    assert.deepEqual(strays, [], name);
  }
  assert.equal(served('rules', moved).rules[0].url, `${site}policy/#${handbook.rules[0]?.id}`);
});

test('after the last rule has begun or ended, a document holds without end', () => {
  const { asOf, validUntil } = served('rules', { ...handbook, today: NEXT });
  assert.deepEqual([asOf, validUntil], [NEXT, null]);
});

test('before the policy begins, documents are made for its first day', () => {
  assert.equal(served('decisions', { ...handbook, today: '2020-01-01' }).asOf, handbook.organization.policy.date);
});

test('rules.json says which rules are in force', () => {
  const inForce = (today: string) =>
    served('rules', { ...handbook, today })
      .rules.filter((rule: { inForce: boolean }) => rule.inForce)
      .map(({ id }: { id: string }) => id);
  const ended = handbook.rules.filter(({ expires }) => expires !== undefined && expires < NEXT).map(({ id }) => id);
  assert.ok(ended.length > 0);
  assert.deepEqual(
    inForce(TODAY).filter((id: string) => !inForce(NEXT).includes(id)),
    ended,
  );
});

test('every id that a document cites is in the document, or in one that it names', () => {
  const { tools, terms, sources } = served('tools');
  const ids = (entries: { id: string }[]) => entries.map(({ id }) => id);
  const cited = [...texts({ tools, terms })].filter(([field]) => field === 'sources').map(([, id]) => id);
  assert.deepEqual([...new Set(cited)].sort(), ids(sources).sort());
  for (const tool of tools)
    assert.deepEqual(
      tool.terms.filter((id: string) => !ids(terms).includes(id)),
      [],
    );
});

test('decisions.json stays small', () => {
  assert.ok(JSON.stringify(served('decisions')).length < 150_000);
});
