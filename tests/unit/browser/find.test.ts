import assert from 'node:assert/strict';
import { test } from 'node:test';
import { find } from '../../../src/browser/find.ts';

/** As much of an element as `find` looks at. */
const element = (parts: Record<string, unknown>, about: { id?: string; classes?: string[] } = {}) =>
  ({
    localName: 'decision-page',
    id: about.id ?? '',
    classList: about.classes ?? [],
    querySelector: (selector: string) => parts[selector] ?? null,
  }) as unknown as Element;

test('a part is found', () => {
  const form = {};
  assert.equal(find(element({ form }), 'form'), form);
});

test('a missing part is an error that names the element, the selector and the remedy', () => {
  assert.throws(() => find(element({}), '.answer-place'), {
    message:
      '<decision-page> has no part that matches ".answer-place". Its script needs one: put it into the component that writes this element, or change the script.',
  });
  assert.throws(() => find(element({}, { id: 'top', classes: ['wide', 'quiet'] }), 'form'), {
    message: /^<decision-page#top\.wide\.quiet> has no part that matches "form"\./,
  });
});
