import { contaminationPicture } from '#words/pictures.ts';
import { currentOn } from '../basics/current-on.ts';
import type { ContaminationPath } from '../model/schema/contamination-path.ts';
import { DESTINATIONS, SOURCE_KINDS } from '../model/schema/contamination-path.ts';
import { connectorPath } from './connector.ts';
import type { Item } from './flow.ts';
import { baseline, type Frame, type Geometry, type SeriesPoint, type TextLine } from './geometry.ts';
import { textWidth, wrap } from './text-width.ts';

export type PathToDraw = Pick<ContaminationPath, 'id' | 'name' | 'begins' | 'reaches' | 'retired'>;
type Destination = (typeof DESTINATIONS)[number];

export interface PathGroup {
  name: string;
  paths: PathToDraw[];
}

const SERIES: Record<Destination, SeriesPoint['series']> = {
  'pre-training': 'first',
  'post-training': 'second',
  rewards: 'third',
  evaluation: 'fourth',
};

/** The row of the table that tells more about a path. */
export const pathAnchor = (id: string) => `path.${id}`;

/** The paths in force on a day, by where they begin; a group without paths is left out. */
export function groupPaths(paths: readonly PathToDraw[], on: string): PathGroup[] {
  const current = currentOn(paths, on);
  return SOURCE_KINDS.map((kind) => ({
    name: contaminationPicture.sourceKinds[kind],
    paths: current.filter(({ begins }) => begins === kind),
  })).filter((group) => group.paths.length > 0);
}

export function pathItems(groups: readonly PathGroup[]): Item[] {
  return groups.map(({ name, paths }) => ({
    title: name,
    text: '',
    isOrdered: false,
    items: paths.map((path) => ({
      title: `${path.id} ${path.name}`,
      text: contaminationPicture.reaches(destinationsOf(path)),
      items: [],
      isOrdered: false,
    })),
  }));
}

const destinationsOf = ({ reaches }: PathToDraw) => DESTINATIONS.filter((id) => reaches.includes(id)).map(nameOf);

const nameOf = (id: Destination) => contaminationPicture.destinations[id].name;

/** Returns how many paths reach each destination. */
export function destinationCounts(groups: readonly PathGroup[]): { count: number; name: string }[] {
  const reached = groups.flatMap(({ paths }) => paths).flatMap(({ reaches }) => reaches);
  return DESTINATIONS.map((id) => ({ count: reached.filter((other) => other === id).length, name: nameOf(id) }));
}

/** Column of the ids, distance of the destinations, space between rows and before the names of the groups. */
const MEASURES = {
  wide: { id: 44, column: 44, row: 7, group: 16 },
  broad: { id: 44, column: 44, row: 7, group: 16 },
  narrow: { id: 37, column: 28, row: 8, group: 18 },
};
const HEAD_SPACE = 14;
const HEAD_GAP = 9;

interface Column {
  id: Destination;
  x: number;
  top: number;
  end: number;
}

/**
 * Rows of paths, each a link to its row of the table, and the destinations as lines that stand beside them: a path runs to the right
 * and meets each destination that it reaches in a point, of the shape and tone of that destination. So all connections stay apart, on
 * a phone too.
 */
export function layoutContamination(groups: readonly PathGroup[], frame: Frame): Geometry {
  const { size, leading } = frame;
  const measures = MEASURES[frame.name];
  const columns = columnsOf(frame, measures.column);
  const first = Math.min(...columns.map(({ x }) => x));
  const room = first - HEAD_SPACE;
  const texts: TextLine[] = [];
  let leaders = '';
  const points: SeriesPoint[] = [];
  let y = columns.length * (leading + 2) - measures.group / 2;
  groups.forEach(({ name, paths }, index) => {
    y += measures.group;
    if (index > 0 && frame.name === 'narrow') texts.push(...reminders(columns, y + baseline(frame)));
    for (const text of wrap(name, room, size, 600)) {
      texts.push({ x: 0, y: y + baseline(frame), text, look: 'strong' });
      y += leading;
    }
    y += 4;
    for (const path of paths) {
      const names = wrap(path.name, room - measures.id, size);
      const end = measures.id + Math.max(...names.map((text) => textWidth(text, size)));
      const centre = Math.round(y + (names.length * leading) / 2);
      const href = `#${pathAnchor(path.id)}`;
      texts.push({ x: 0, y: y + baseline(frame), text: path.id, look: 'quiet', href });
      for (const text of names) {
        texts.push({ x: measures.id, y: y + baseline(frame), text });
        y += leading;
      }
      const reached = columns.filter(({ id }) => path.reaches.includes(id));
      for (const column of reached) column.end = centre;
      points.push(...reached.map(({ id, x }) => ({ series: SERIES[id], x, y: centre })));
      leaders += `M${Math.ceil(end) + 8} ${centre}H${reached.at(-1)?.x ?? first}`;
      y += measures.row;
    }
  });
  const arrows = columns.map(({ id, x, top, end }) => ({ id, x, end, tip: { x: x - HEAD_SPACE, y: top } }));
  return {
    width: frame.width,
    height: y,
    boxes: [],
    texts: [...columns.map((column) => headOf(column, frame)), ...texts],
    lines: '',
    heads: '',
    leaders,
    points: [...arrows.map(({ id, tip }) => ({ series: SERIES[id], ...tip })), ...points],
    seriesLines: arrows.map(({ id, x, end, tip }) => ({
      series: SERIES[id],
      line: connectorPath([{ x, y: end }, { x, y: tip.y }, tip]),
    })),
    rules: '',
  };
}

/** The last destination's name stands highest, so that no line crosses a name. */
function columnsOf(frame: Frame, distance: number): Column[] {
  return DESTINATIONS.map((id, index) => {
    const after = DESTINATIONS.length - 1 - index;
    const top = Math.round(frame.leading / 2) + after * (frame.leading + 2);
    return { id, x: frame.width - HEAD_SPACE - after * distance, top, end: top };
  });
}

const headOf = ({ id, x, top }: Column, frame: Frame): TextLine => ({
  x: x - HEAD_SPACE - HEAD_GAP,
  y: top + baseline(frame) - Math.round(frame.leading / 2),
  text: nameOf(id),
  look: 'strong',
  anchor: 'end',
});

/** On a phone the names have scrolled away by the second group: their lines carry them again, in short. */
const reminders = (columns: readonly Column[], y: number): TextLine[] =>
  columns.map(({ id, x }) => ({
    x,
    y,
    text: contaminationPicture.destinations[id].short,
    look: 'small',
    anchor: 'middle',
  }));
