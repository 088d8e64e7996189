import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contactPlace } from '../../../src/model/contact-place.ts';

test('a text without links has the address of a contact behind its name, and no address twice', () => {
  assert.equal(contactPlace({ where: '#ai-policy' }), '#ai-policy');
  assert.equal(contactPlace({ where: '#ai', url: 'https://chat.example/ai' }), '#ai, https://chat.example/ai');
  assert.equal(contactPlace({ where: 'Desk', url: 'mailto:desk@a.example' }), 'Desk, desk@a.example');
  assert.equal(contactPlace({ where: 'desk@a.example', url: 'mailto:desk@a.example' }), 'desk@a.example');
});
