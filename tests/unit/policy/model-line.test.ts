import assert from 'node:assert/strict';
import { test } from 'node:test';
import { labelText } from '../../../src/policy/label-text.ts';
import { modelLine } from '../../../src/policy/model-line.ts';

const TRAITS = [
  { id: 'account', name: 'Account', values: [{ id: 'own', name: 'Own hardware' }] },
  {
    id: 'makers',
    name: 'Makers',
    sameMaker: true,
    values: [
      { id: 'acme', name: 'Acme' },
      { id: 'zeta', name: 'Zeta' },
    ],
  },
  { id: 'choice', name: 'Who chooses', values: [{ id: 'menu', name: 'From a menu' }] },
];
const plan = (choice: string) => ({
  id: 'team',
  name: 'Team',
  traits: { account: 'own', makers: ['zeta', 'acme'], choice },
});

test('one line says whose model may answer and how that is chosen, in the names of the organisation', () => {
  assert.equal(modelLine({ traits: TRAITS }, plan('menu')), 'Makers: Acme, Zeta. Who chooses: From a menu.');
  assert.equal(modelLine({ traits: TRAITS }, plan('unheard-of')), 'Makers: Acme, Zeta.');
  assert.equal(modelLine({ traits: TRAITS.slice(0, 1) }, plan('menu')), '');
  assert.equal(modelLine({}, plan('menu')), '');
});

test('a label names the tool, and a model only where the vendor says which one answered', () => {
  const label = 'Assisted-by: {tool}:{model}';
  const alpha = { id: 'alpha', name: 'Alpha', plans: [] };
  assert.equal(labelText(label, { tool: alpha, plan: plan('menu') }), 'Assisted-by: alpha:MODEL');
  assert.equal(labelText(label, { tool: alpha, plan: plan('not-disclosed') }), 'Assisted-by: alpha:undisclosed');
  const unlisted = { ...alpha, id: 'unlisted' };
  assert.equal(labelText(label, { tool: unlisted, plan: plan('menu') }), 'Assisted-by: TOOL:MODEL');
});
