import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseWorks } from '../../../src/decide/parse-works.ts';
import { ON, permission, smallPolicy } from '../policy/fixture.ts';

const policy = smallPolicy([permission('P-01')]);
const parse = (text: string, division = 'applied') => parseWorks(policy, text, division, ON);

test('a line is a name, a data class, uses and a division, by id or name, between commas, semicolons or tabs', () => {
  assert.deepEqual(
    parse(
      'name,data,uses\npayments, internal, Product code, docs\n"a, b"; PUBLIC; code; Product\n\nsite\tpublic\tDocumentation\n',
    ),
    {
      works: [
        { name: 'payments', division: 'applied', data: 'internal', use: 'code' },
        { name: 'payments', division: 'applied', data: 'internal', use: 'docs' },
        { name: 'a, b', division: 'product', data: 'public', use: 'code' },
        { name: 'site', division: 'applied', data: 'public', use: 'docs' },
      ],
      problems: [],
      wrongLines: new Set(),
    },
  );
});

test('a line that is not understood is named with what was found, what is allowed and the nearest', () => {
  const { works, problems, wrongLines } = parse(
    'one, internl, code\ntwo, internal\nthree, code\nfour, public, code',
    '',
  );
  assert.deepEqual(works, []);
  assert.deepEqual(
    [...wrongLines],
    problems.map((_, place) => place + 1),
  );
  assert.deepEqual(problems, [
    'Line 1, “one”: “internl” is no data class, use or division. Did you mean “internal”?',
    'Line 2, “two”: Still needed: a use (Product code, Documentation, Labels), a division (Applied AI, Product).',
    'Line 3, “three”: Still needed: a data class (Public, Internal, Secret), a division (Applied AI, Product).',
    'Line 4, “four”: Still needed: a division (Applied AI, Product).',
  ]);
});

test('what is pasted is text on one line, and no longer than a name may be', () => {
  const [work] = parse(`${'x'.repeat(100)}\u202e, public, code`).works;
  assert.equal(work?.name, 'x'.repeat(60));
});
