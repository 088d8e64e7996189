import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { splitAtTerms, termPattern } from '../../../src/bodies/term-links.ts';
import { runCompiled } from './compiled-body.ts';

const FORMS = [
  { id: 'model', form: 'model' },
  { id: 'teacher-model', form: 'teacher model' },
  { id: 'teacher-model', form: 'teacher models' },
  { id: 'cpp', form: 'C++' },
];
const pattern = termPattern(FORMS);
const idOf = new Map(FORMS.map(({ id, form }) => [form.toLowerCase(), id]));

/** The text with each linked term in brackets: [text|id]. */
const linked = (text: string, used = new Set<string>()) =>
  splitAtTerms(text, pattern, idOf, used)
    ?.map((part) => (part.term ? `[${part.text}|${part.term}]` : part.text))
    .join('');

test('the first use of a term is linked, and no later one', () => {
  assert.equal(linked('A model is a model.'), 'A [model|model] is a model.');
  const used = new Set<string>();
  assert.equal(linked('Teacher models teach.', used), '[Teacher models|teacher-model] teach.');
  assert.equal(linked('A teacher model again.', used), undefined);
  assert.deepEqual(used, new Set(['teacher-model']));
});

test('the longest form wins', () => {
  assert.equal(linked('The teacher model and the model.'), 'The [teacher model|teacher-model] and the [model|model].');
});

test('a form inside a longer word, a path or a file name does not count', () => {
  for (const text of ['remodel', 'models', 'model-based', 'own/model', 'model/own', 'a.model', 'super-model'])
    assert.equal(linked(text), undefined, text);
});

test('a form at the end of a sentence counts, in whatever capitals', () => {
  assert.equal(linked('MODEL.'), '[MODEL|model].');
  assert.equal(linked('(model)'), '([model|model])');
});

test('signs in a form are taken as they stand', () => {
  assert.equal(linked('Write C++ today'), 'Write [C++|cpp] today');
  assert.equal(linked('Write CCC today'), undefined);
});

test('terms are found as one pattern of all forms finds them, whatever begins a form', () => {
  const signs = fc.constantFrom(
    'model',
    'Model',
    'teacher',
    'models',
    'C',
    '+',
    '.',
    '-',
    '/',
    ' ',
    'é',
    '_',
    '2',
    'ſ',
  );
  const words = (most: number) => fc.array(signs, { minLength: 1, maxLength: most }).map((all) => all.join(''));
  const written = words(3).filter((form) => form.trim() === form && form !== '');
  fc.assert(
    fc.property(fc.array(written, { minLength: 1, maxLength: 4 }), words(12), (forms, text) => {
      const ids = new Map(forms.map((form) => [form.toLowerCase(), form.toLowerCase()]));
      const { anywhere, ...rest } = termPattern(forms.map((form) => ({ id: form, form })));
      const found = (firstWords: ReadonlySet<string> | undefined) =>
        splitAtTerms(text, { ...rest, anywhere, firstWords }, ids, new Set());
      assert.deepEqual(found(rest.firstWords), found(undefined));
    }),
    { numRuns: 300 },
  );
});

test('on a page, terms are linked in prose and not in links, headings, code or quoted rules', () => {
  const page = (body: string) => runCompiled(`---\ntitle: Page\n---\n\n${body}\n`);
  const terms = (body: string) =>
    page(body)
      .filter(({ attributes }) => attributes.class === 'term')
      .map(({ attributes }) => attributes.href);
  assert.deepEqual(terms('A teacher model, and two teacher models.'), ['/glossary/#teacher-model']);
  assert.deepEqual(terms('A **teacher model** in a <Claim source="report">teacher model</Claim>.'), [
    '/glossary/#teacher-model',
  ]);
  for (const body of [
    '[a teacher model](/policy/)',
    '## Teacher model',
    '`teacher model`',
    '```\nteacher model\n```',
    '<Term id="teacher-model">teacher model</Term>',
  ])
    assert.deepEqual(terms(body), [], body);
});
