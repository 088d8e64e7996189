import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { flowColumns, flowSteps } from '../../../src/diagrams/flow-steps.ts';
import { itemsOf } from '../../../src/diagrams/flow.ts';
import { FRAMES } from '../../../src/diagrams/geometry.ts';
import { layoutRiver } from '../../../src/diagrams/river.ts';
import { check, soundWith } from '../model/fixture.ts';
import { areaOfBox, assertApart, assertInside, canvasOf } from './areas.ts';

const FILE = 'flows/asking.yaml';
const plain = { title: 'A process', description: 'What happens.', caption: 'What happens.' };
const step = { id: 'one', title: 'One', text: 'The first.' };

/** Returns what the check makes of a file of flows/: the handbook it is in, and what it says about the file. */
function read(flow: unknown) {
  const { handbook, problems } = check(soundWith({ [FILE]: typeof flow === 'string' ? flow : stringify(flow) }));
  return { handbook, problems: problems.filter(({ file }) => file === FILE) };
}

const many = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    ...step,
    id: `s${index}`,
    ...(index < count - 1 && { next: [{ to: `s${index + 1}` }] }),
  }));
const HOSTILE: Record<string, unknown> = {
  'forty steps': { ...plain, steps: many(40) },
  'a step that leads to itself': { ...plain, steps: [{ ...step, next: [{ to: 'one' }] }] },
  'an id that is no id': { ...plain, steps: [{ ...step, id: '__proto__' }] },
  'a way to what every object has': { ...plain, steps: [{ ...step, next: [{ to: '__proto__' }] }] },
  'a way to a field of every object': { ...plain, steps: [{ ...step, next: [{ to: 'constructor' }] }] },
  'a field that no field may be called': `title: A\n__proto__: { steps: [] }\nsteps: []\n`,
  'a text of 5,000 characters': { ...plain, steps: [{ ...step, text: 'words '.repeat(833) }] },
  'a title of 5,000 characters without a space': { ...plain, steps: [{ ...step, title: 'w'.repeat(5000) }] },
  'no steps': { ...plain, steps: [] },
  'no parts': { ...plain, steps: [{ ...step, parts: [] }] },
  'no ways': { ...plain, steps: [{ ...step, next: [] }] },
  'one id twice': { ...plain, steps: [{ ...step, next: [{ to: 'one' }] }, step] },
  'a list in place of a file': [],
  nothing: '',
  'a list that holds nothing': { ...plain, steps: [null] },
  'a commitment that is a field of every object': {
    ...plain,
    steps: [{ ...step, text: 'Within <Commitment id="__proto__" />.' }],
  },
  'a component with a handler': {
    ...plain,
    steps: [{ ...step, text: '<Commitment id="answer" onclick="alert(1)" />' }],
  },
  'a component with code': { ...plain, steps: [{ ...step, text: '<Contact who={alert(1)} />' }] },
  'a component that another one holds': { ...plain, steps: [{ ...step, text: '<Commitment id="<Contact who=" />' }] },
};

for (const [name, flow] of Object.entries(HOSTILE)) {
  test(`${name}: refused, with its place`, () => {
    const { handbook, problems } = read(flow);
    assert.equal(handbook, undefined);
    assert.notEqual(problems.length, 0);
    for (const { line, message } of problems) {
      assert.ok(line >= 1);
      assert.ok(message.length < 600, message);
    }
  });
}

test('HTML and addresses in a text are the text that is drawn', () => {
  const text = '<img src=x onerror=alert(1)> [a](javascript:alert(1)) </text></svg><script>alert(1)</script> {1 + 1}';
  const { handbook, problems } = read({ ...plain, steps: [{ ...step, text }] });
  assert.ok(handbook, problems.map(({ message }) => message).join('\n'));
  const [flow] = handbook.flows;
  assert.ok(flow);
  assert.equal(flowSteps(flow, handbook)[0]?.text, text);
});

test('words of the data are drawn as they are, whatever they hold', () => {
  const { handbook } = read({ ...plain, steps: [{ ...step, text: 'Tell <Contact who="incident" only="where" />.' }] });
  assert.ok(handbook);
  const where = '<Commitment id="answer" /> $& $1 <b>';
  const contacts = { ...handbook.organization.contacts, incident: { name: 'Desk', where } };
  const organization = { ...handbook.organization, contacts };
  const [flow] = handbook.flows;
  assert.ok(flow);
  assert.equal(flowSteps(flow, { ...handbook, organization })[0]?.text, `Tell ${where}.`);
});

test('whatever the check accepts is drawn: every box on the canvas, and none over another', () => {
  const words = (longest: number) =>
    fc.stringMatching(/^[a-zA-ZäöüéあいÅ漢 <>&"'.]{0,40}[a-z]$/).map((text) => text.slice(-longest).trim());
  const part = fc.record(
    {
      title: words(40),
      text: words(41),
      when: words(30),
      isEnd: fc.constant(true as const),
      verdict: fc.constantFrom('allowed', 'approval'),
    },
    { requiredKeys: ['title', 'text'] },
  );
  const oneStep = fc.record(
    {
      title: words(41),
      text: fc.array(words(41), { minLength: 1, maxLength: 9 }).map((texts) => texts.join(' ').slice(-400).trim()),
      phase: words(40),
      columns: fc.integer({ min: 1, max: 6 }),
      parts: fc.array(part, { minLength: 1, maxLength: 6 }),
      partsInOrder: fc.constant(true as const),
      table: fc.constant('routes' as const),
    },
    { requiredKeys: ['title', 'text'] },
  );
  const flowOf = fc.record({
    steps: fc.array(oneStep, { minLength: 1, maxLength: 6 }),
    aside: fc.nat(8),
    columns: fc.integer({ min: 1, max: 6 }),
  });
  let accepted = 0;
  fc.assert(
    fc.property(flowOf, ({ steps, aside, columns }) => {
      const isAside = (index: number) => index === aside && index > 0;
      const content = steps.map(({ parts, partsInOrder, columns: own, ...rest }, index) => {
        const inOrder = partsInOrder && parts?.map(({ isEnd: _end, when: _when, ...each }) => each);
        const ways = [index + 1, ...(isAside(index + 1) ? [index + 2] : [])].filter((to) => to < steps.length);
        return {
          id: `s${index}`,
          ...rest,
          ...(own !== undefined && { columns: Math.min(own, columns) }),
          ...(isAside(index) ? { isAside: true } : parts && { parts: inOrder ?? parts }),
          ...(!isAside(index) && inOrder && { partsInOrder }),
          ...(ways.length > 0 && { next: ways.map((to) => ({ to: `s${to}`, when: rest.title.slice(0, 30).trim() })) }),
        };
      });
      const { handbook } = read({ ...plain, columns, steps: content });
      const flow = handbook?.flows[0];
      if (!handbook || !flow) return;
      accepted += 1;
      const drawn = flowSteps(flow, handbook);
      assert.equal(itemsOf(drawn).length, steps.length);
      for (const frame of FRAMES) {
        const picture = layoutRiver(drawn, frame, flowColumns(flow));
        for (const box of picture.boxes) assertInside(areaOfBox(box), canvasOf(picture));
        assertApart(picture.boxes.map(areaOfBox));
        assert.doesNotMatch(picture.lines + picture.heads + picture.rules, /NaN|undefined|Infinity/);
      }
    }),
    { numRuns: 60 },
  );
  assert.ok(accepted > 20, `${accepted} were accepted`);
});
