import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BROAD, FRAMES, type Stop } from '../../../src/diagrams/geometry.ts';
import { gateWidth, stationItems, stationsOf, type Station } from '../../../src/diagrams/stations.ts';
import { layoutStream } from '../../../src/diagrams/stream.ts';
import type { Verdict } from '../../../src/policy/answer.ts';
import { areaOfBox, areaOfText, assertApart, assertInside, canvasOf, textsOf } from './areas.ts';

const uses = [
  { id: 'code', name: 'Product code', entersAt: 'work' },
  { id: 'docs', name: 'Documentation and commit text that is long', entersAt: 'work' },
  { id: 'feeds', name: 'Code that feeds training', entersAt: 'repository' },
  { id: 'tasks', name: 'Writing training tasks', entersAt: 'training-run' },
  { id: 'evals', name: 'Writing evaluations', entersAt: 'evaluation' },
  { id: 'visible', name: 'Files a model under test can see', entersAt: 'evaluation' },
  { id: 'elsewhere', name: 'Something else' },
  { id: 'gone', name: 'Retired', entersAt: 'work', retired: '2026-01-01' },
];
const VERDICTS: Record<string, Verdict> = { code: 'conditional', docs: 'allowed', feeds: 'approval' };
const answerTo = (use: string) => ({ href: `/decide/?use=${use}`, verdict: VERDICTS[use] ?? 'prohibited' });
const stations = stationsOf(
  { uses, home: { picture: { stations: { repository: { text: 'A job copies it.' } } } } } as Parameters<
    typeof stationsOf
  >[0],
  '2026-11-29',
  answerTo,
);
const source = { id: 'outside', title: 'An outside model writes something', text: 'Code, tests, an idea.' };

const wordsOf = ({ texts }: Stop) => texts.map(({ text }) => text).join(' ');
const endOf = (path: string) =>
  path
    .match(/(-?[\d.]+) (-?[\d.]+)$/)
    ?.slice(1)
    .map(Number);
const stopOf = (stops: readonly Stop[] = [], name: string): Stop => {
  const found = stops.find((stop) => wordsOf(stop).startsWith(name));
  assert.ok(found, name);
  return found;
};

test('each use is at the station that its data names; one without a place or retired is at none', () => {
  assert.deepEqual(
    stations.map(({ id, destinations }) => [id, ...destinations.map((destination) => destination.id)]),
    [
      ['work', 'code', 'docs'],
      ['repository', 'feeds'],
      ['training-run', 'tasks'],
      ['evaluation', 'evals', 'visible'],
    ],
  );
  const noPlaces = uses.map(({ id, name }) => ({ id, name }));
  assert.deepEqual(stationsOf({ uses: noPlaces } as Parameters<typeof stationsOf>[0], '2026-11-29', answerTo), []);
});

test('a station says what the organisation calls it, and else what holds for every one', () => {
  const [work, repository] = stations;
  assert.deepEqual([repository?.title, repository?.text], ['Repository', 'A job copies it.']);
  assert.deepEqual([work?.title, work?.text], ['Your work', 'Shipped, or read and discarded.']);
});

test('the list says the verdict of every use below its station', () => {
  assert.deepEqual(
    stationItems(stations).map(({ title, items }) => [title, ...items.map((item) => `${item.title}: ${item.text}`)])[1],
    ['Repository', 'Code that feeds training: Ask first.'],
  );
});

test('a gate is as wide as its laxest verdict', () => {
  assert.equal(gateWidth(['prohibited', 'conditional']), 'open');
  assert.equal(gateWidth(['prohibited', 'approval']), 'ask');
  assert.equal(gateWidth(['prohibited']), 'closed');
  assert.equal(gateWidth([]), 'closed');
});

for (const frame of [...FRAMES, BROAD]) {
  const picture = layoutStream(source, stations, frame);
  const box = (id: Station['id']) => {
    const found = picture.boxes.find((other) => other.id === id);
    assert.ok(found);
    return found;
  };
  const endsAtTopOf = (path: string, id: Station['id']) => {
    const [x = NaN, y = NaN] = endOf(path) ?? [];
    const { x: left, y: top, width } = box(id);
    assert.ok(y === top && x > left && x < left + width, `${path} ends at ${id}`);
  };

  test(`${frame.name}: what may go on reaches its own station, and what is prohibited reaches none`, () => {
    endsAtTopOf(stopOf(picture.stops, 'Product code').beyond, 'work');
    endsAtTopOf(stopOf(picture.stops, 'Code that feeds').beyond, 'repository');
    const tasks = stopOf(picture.stops, 'Writing training tasks');
    assert.deepEqual([tasks.beyond, tasks.reached], ['', '']);
    assert.deepEqual(endOf(tasks.way), [tasks.mark.x, tasks.mark.y]);
  });

  test(`${frame.name}: only a station with an open gate has an arrow, one that must be asked for a broken line`, () => {
    assert.equal(picture.heads.match(/z/g)?.length, 2 + 3, 'two gates that open, three ways between stations');
    endsAtTopOf(picture.dashes ?? '', 'repository');
  });

  test(`${frame.name}: nothing leaves the canvas or lies over something else`, () => {
    const stops = picture.stops ?? [];
    const boxes = picture.boxes.map(areaOfBox);
    const words = stops.flatMap(({ texts }) => texts.map((line) => areaOfText(line, frame)));
    for (const area of [...boxes, ...words]) assertInside(area, canvasOf(picture));
    assertApart([...boxes, ...words]);
    for (const each of picture.boxes) for (const area of textsOf(each, frame)) assertInside(area, areaOfBox(each));
    for (const { ground, texts } of stops) {
      const around = { ...ground, left: ground.x, top: ground.y, name: 'ground' };
      const outer = { ...around, right: ground.x + ground.width, bottom: ground.y + ground.height };
      for (const line of texts) assertInside(areaOfText(line, frame), outer);
    }
  });

  test(`${frame.name}: every stop leads to its answer and says its verdict`, () => {
    assert.deepEqual(picture.stops?.map((stop) => [stop.href, wordsOf(stop)])[2], [
      '/decide/?use=feeds',
      'Code that feeds training Ask first',
    ]);
  });
}
