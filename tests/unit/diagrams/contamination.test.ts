import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contaminationPicture } from '#words/pictures.ts';
import {
  destinationCounts,
  groupPaths,
  layoutContamination,
  pathAnchor,
  pathItems,
  type PathToDraw,
} from '../../../src/diagrams/contamination.ts';
import { FRAMES } from '../../../src/diagrams/geometry.ts';
import { DESTINATIONS } from '../../../src/model/schema/contamination-path.ts';
import { areaOfText, assertApart, assertInside, canvasOf } from './areas.ts';
import { defaultHandbook } from './handbook.ts';

const handbook = defaultHandbook();
const paths = handbook.contaminationPaths;
const groups = groupPaths(paths, '2026-11-22');
const added: PathToDraw = {
  id: 'D-99',
  name: 'A path that somebody found today',
  begins: 'tool-traces',
  reaches: ['rewards'],
};

for (const frame of FRAMES) {
  const picture = layoutContamination(groups, frame);
  const words = picture.texts.map(({ text }) => text);

  test(`${frame.name}: every path is drawn once, with its whole name`, () => {
    for (const { id, name } of paths) {
      assert.equal(words.filter((text) => text === id).length, 1, id);
      assert.equal(words.join(' ').split(`${id} ${name}`).length - 1, 1, name);
    }
  });

  test(`${frame.name}: every destination of every path is a point`, () => {
    const reached = paths.flatMap(({ reaches }) => reaches).length;
    const heads = DESTINATIONS.length;
    assert.equal(picture.points?.length, heads + reached);
    for (const [index, { series, x }] of (picture.points ?? []).slice(heads).entries()) {
      const others = picture.points?.slice(heads).filter((point) => point.series === series) ?? [];
      assert.ok(
        others.every((point) => point.x === x),
        `point ${index} is on the line of its destination`,
      );
    }
  });

  test(`${frame.name}: the number of every path leads to its row of the table`, () => {
    for (const { id } of paths)
      assert.equal(picture.texts.find(({ text }) => text === id)?.href, `#${pathAnchor(id)}`, id);
  });

  test(`${frame.name}: no line of text leaves the canvas or lies over another`, () => {
    const areas = picture.texts.map((line) => areaOfText(line, frame));
    for (const area of areas) assertInside(area, canvasOf(picture));
    assertApart(areas);
  });

  test(`${frame.name}: a path that is new in the data appears by itself`, () => {
    const more = layoutContamination(groupPaths([...paths, added], '2026-11-22'), frame);
    assert.ok(more.texts.some(({ text }) => text === 'D-99'));
    assert.ok(more.height > picture.height);
  });
}

test('every path is in the list once, with what it reaches', () => {
  const items = pathItems(groups).flatMap((group) => group.items);
  assert.equal(items.length, paths.length);
  for (const { id, name } of paths) assert.equal(items.filter(({ title }) => title === `${id} ${name}`).length, 1, id);
  const tickets = items.find(({ title }) => title.startsWith('D-28'));
  assert.equal(tickets?.text, 'Reaches pre-training, post-training and evaluation.');
});

test('a path stands where its data says that it begins, one that is retired nowhere from its day on', () => {
  const retired: PathToDraw = { ...added, id: 'D-98', retired: '2026-12-01' };
  const outside: PathToDraw = { ...added, id: 'D-97', begins: 'from-outside' };
  assert.deepEqual(
    groupPaths([outside, retired, added], '2026-11-30').flatMap((group) => group.paths.map(({ id }) => id)),
    ['D-98', added.id, 'D-97'],
  );
  assert.deepEqual(groupPaths([outside, retired, added], '2026-12-01'), [
    { name: 'Traces that tools leave behind', paths: [added] },
    { name: 'What arrives from outside the company', paths: [outside] },
  ]);
});

test('the chapter has a section for each group, which begins by naming its paths', () => {
  const chapter = handbook.chapters.find(({ id }) => id === 'distillation-risks/how-it-happens');
  for (const { name, paths } of groups) {
    const [first = ''] = chapter?.body.split(`## ${name}\n\n`)[1]?.split('\n') ?? [];
    assert.deepEqual(
      first.match(/D-\d{2}/g),
      paths.map(({ id }) => id),
      name,
    );
  }
});

test('the description counts the paths to each destination', () => {
  assert.equal(
    contaminationPicture.description(
      destinationCounts([{ name: 'One', paths: [added, { ...added, reaches: ['rewards', 'evaluation'] }] }]),
    ),
    'Lines lead from each path to its destinations: 0 reach pre-training, 0 reach post-training, 2 reach rewards and 1 reach evaluation. The list below names them path by path.',
  );
});
