import assert from 'node:assert/strict';
import { test } from 'node:test';
import { differenceWords, type ScenarioAnswer } from '../../../src/training/difference-words.ts';

const options = ['Review by a person', 'Company login', 'Zero retention'];

const cases: [string, ScenarioAnswer, string][] = [
  [
    'a verdict',
    { ask: 'verdict', options, chosen: ['Ask first'], right: ['Prohibited'] },
    'You said “Ask first”; it is “Prohibited”',
  ],
  [
    'the right verdict',
    { ask: 'verdict', options, chosen: ['Prohibited'], right: ['Prohibited'] },
    'It is “Prohibited”',
  ],
  [
    'a step',
    { ask: 'spot', options, chosen: ['Company login'], right: ['Zero retention'] },
    'You chose step 2; it is step 3',
  ],
  ['the right step', { ask: 'spot', options, chosen: ['Company login'], right: ['Company login'] }, 'It is step 2'],
  [
    'conditions that are missing',
    { ask: 'conditions', options, chosen: [], right: ['Company login', 'Zero retention'] },
    'You left out “Company login” and “Zero retention”',
  ],
  [
    'a condition too many',
    { ask: 'conditions', options, chosen: options, right: options.slice(0, 2) },
    '“Zero retention” does not apply here',
  ],
  [
    'both',
    { ask: 'conditions', options, chosen: ['Company login', 'Zero retention'], right: ['Review by a person'] },
    'You left out “Review by a person”; “Company login” and “Zero retention” do not apply here',
  ],
  ['all conditions', { ask: 'conditions', options, chosen: options, right: options }, 'These are all that apply'],
];

for (const [name, answered, words] of cases)
  test(`what differs is said of ${name}`, () => assert.equal(differenceWords(answered), words));
