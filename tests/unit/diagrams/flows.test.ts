import assert from 'node:assert/strict';
import { test } from 'node:test';
import { flowColumns, flowSteps } from '../../../src/diagrams/flow-steps.ts';
import { itemsOf, type Item, type FlowPart, type FlowStep } from '../../../src/diagrams/flow.ts';
import { FRAMES, type Frame, type Geometry } from '../../../src/diagrams/geometry.ts';
import { layoutLadder } from '../../../src/diagrams/ladder.ts';
import { precedenceSteps } from '../../../src/diagrams/precedence.ts';
import { layoutRiver } from '../../../src/diagrams/river.ts';
import type { Handbook } from '../../../src/model/handbook.ts';
import { readContent } from '../../../src/model/read/read-content.ts';
import { ROBOTICS_MAKER } from '../../fixtures/robotics-maker.ts';
import { areaOfBox, areaOfText, assertApart, assertInside, canvasOf, textsOf } from './areas.ts';
import { defaultHandbook } from './handbook.ts';

const handbook = defaultHandbook();

/** A process of the default handbook. */
function flowOf(id: string, { flows }: Pick<Handbook, 'flows'> = handbook) {
  const flow = flows.find((one) => one.id === id);
  assert.ok(flow, id);
  return flow;
}

const stepsOf = (id: string, from: Handbook = handbook) => flowSteps(flowOf(id, from), from);
const river = (id: string, frame: Frame, from: Handbook = handbook) =>
  layoutRiver(stepsOf(id, from), frame, flowColumns(flowOf(id, from)));

const { handbook: robotics } = readContent(ROBOTICS_MAKER);
assert.ok(robotics);

const drawnOf = (of: Handbook, prefix = '') =>
  of.flows.map((flow) => ({
    name: `${prefix}${flow.id}`,
    steps: flowSteps(flow, of),
    layout: (steps: FlowStep[], frame: Frame) => layoutRiver(steps, frame, flowColumns(flow)),
  }));

const flows: { name: string; steps: FlowStep[]; layout: (steps: FlowStep[], frame: Frame) => Geometry }[] = [
  ...drawnOf(handbook),
  ...drawnOf(robotics, 'robotics maker, '),
  { name: 'precedence', steps: precedenceSteps(handbook), layout: layoutLadder },
];

const wordsOf = (picture: Geometry) =>
  picture.boxes.map((box) => box.texts.map(({ text }) => text).join(' ')).join(' | ');
const times = (words: string, part: string) => words.split(part).length - 1;

const timesListed = ({ title, text }: FlowPart, items: readonly Item[]) =>
  items.filter((item) => item.title.endsWith(title) && item.text === text).length;

for (const { name, steps, layout } of flows) {
  for (const frame of FRAMES) {
    const picture = layout(steps, frame);

    test(`${name}, ${frame.name}: every box is on the canvas, and no two lie over each other`, () => {
      for (const box of picture.boxes) assertInside(areaOfBox(box), canvasOf(picture));
      assertApart(picture.boxes.map(areaOfBox));
      assert.equal(picture.width, frame.width);
    });

    test(`${name}, ${frame.name}: every line of text stays in its box, apart from the others`, () => {
      for (const box of picture.boxes) {
        for (const area of textsOf(box, frame)) assertInside(area, areaOfBox(box));
        assertApart(textsOf(box, frame));
      }
    });

    test(`${name}, ${frame.name}: words beside the arrows touch no box`, () => {
      const words = picture.texts.map((line) => areaOfText(line, frame));
      for (const area of words) assertInside(area, canvasOf(picture));
      assertApart([...words, ...picture.boxes.map(areaOfBox)]);
    });

    test(`${name}, ${frame.name}: every step and every part is drawn once`, () => {
      const words = wordsOf(picture);
      for (const { text } of steps) assert.equal(times(words, text), 1, text);
      for (const { text } of steps.flatMap(({ parts = [] }) => parts)) assert.equal(times(words, text), 1, text);
    });
  }

  test(`${name}: the list has every step, and every part under its step`, () => {
    const items = itemsOf(steps);
    assert.equal(items.length, steps.length);
    for (const [index, step] of steps.entries()) {
      const item = items[index];
      assert.ok(item);
      assert.ok(item.title.endsWith(step.title), step.title);
      for (const part of step.parts ?? []) assert.equal(timesListed(part, item.items), 1, part.title);
    }
  });

  test(`${name}: every link leads to a step, and only the last step has none`, () => {
    const ids = steps.map(({ id }) => id);
    for (const { to } of steps.flatMap(({ next = [] }) => next)) assert.ok(ids.includes(to), to);
    assert.deepEqual(
      steps.filter(({ next = [] }) => next.length === 0).map(({ id }) => id),
      ids.slice(-1),
    );
  });
}

test('in the wide picture of an incident, the way from each class goes straight down to the outcome that is usual for it', () => {
  const steps = stepsOf('incident');
  const [wide] = FRAMES;
  assert.ok(wide);
  const { boxes, lines } = river('incident', wide);
  const partsOf = (id: string) => steps.find((step) => step.id === id)?.parts ?? [];
  const boxOf = (id: string) => boxes.find((box) => box.id === id);
  const outcomes = partsOf('outcome');
  for (const { id, title, isEnd } of partsOf('case')) {
    const outcome = outcomes.find(({ when }) => when?.toLowerCase() === title.toLowerCase());
    assert.equal(outcome === undefined, isEnd ?? false, title);
    if (!outcome) continue;
    const from = boxOf(id);
    const to = boxOf(outcome.id);
    assert.ok(from && to);
    assert.deepEqual([from.x, from.width], [to.x, to.width], `${title} stands above ${outcome.title}`);
    const middle = from.x + Math.round(from.width / 2);
    assert.ok(lines.includes(`L${middle} ${to.y}`), `an arrow ends at ${outcome.title}`);
    assert.match(outcome.text, new RegExp(title, 'i'));
  }
});

test('routes come from the data, each once in the picture and in the list, with its working days', () => {
  const steps = stepsOf('approval');
  const listed = itemsOf(steps).flatMap(({ items }) => items);
  for (const frame of FRAMES) {
    const box = river('approval', frame).boxes.find(({ id }) => id === 'routes');
    for (const { name, workingDays } of handbook.organization.routes) {
      const lines = box?.texts.filter(({ text, x }) => x < 20 && (text === name || text.startsWith(`${name} ·`))) ?? [];
      assert.equal(lines.length, 1, name);
      assert.ok(box?.texts.some(({ text, y }) => y === lines[0]?.y && text === String(workingDays)));
      const items = listed.filter(({ title, text }) => title === name && text.includes(`${workingDays} working days`));
      assert.equal(items.length, 1, name);
    }
  }
});

test('a new route, a long name and a role with a long one find room', () => {
  const [route] = handbook.organization.routes;
  assert.ok(route);
  const roles = handbook.organization.roles.map((role) =>
    role.id === route.decides ? { ...role, name: 'Head of whoever answers for the data of customers' } : role,
  );
  const long = { ...route, id: 'long', name: 'Tools that reach customer data through a vendor of a vendor' };
  const organization = { ...handbook.organization, roles, routes: [...handbook.organization.routes, long] };
  for (const frame of FRAMES) {
    const picture = river('approval', frame, { ...handbook, organization });
    assertApart(picture.boxes.map(areaOfBox));
    for (const box of picture.boxes) for (const area of textsOf(box, frame)) assertInside(area, areaOfBox(box));
  }
});

const allText = (steps: readonly FlowStep[]) =>
  steps.flatMap(({ text, parts = [] }) => [text, ...parts.map((part) => part.text)]).join(' | ');

test('the pictures state the commitments of the data', () => {
  const amounts: Record<string, number> = {
    'missing-part': 21,
    'grant-lasts': 22,
    'incident-report': 23,
    'incident-findings': 24,
  };
  const commitments = handbook.organization.commitments.map((commitment) => ({
    ...commitment,
    amount: amounts[commitment.id] ?? commitment.amount,
  }));
  const organization = { ...handbook.organization, commitments };
  const changed = { ...handbook, organization };
  assert.match(allText(stepsOf('approval', changed)), /within 21 working days\. .* 22 months at most\./);
  assert.match(allText(stepsOf('incident', changed)), /within 23 hours\..*, within 24 working days\./);
});

test('where no route is in force there is no table of them', () => {
  const organization = { ...handbook.organization, routes: [] };
  const steps = stepsOf('approval', { ...handbook, organization });
  assert.deepEqual(
    steps.map(({ table }) => table),
    steps.map(() => undefined),
  );
});
