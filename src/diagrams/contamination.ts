import type { ContaminationPath } from '../model/schema/contamination-path.ts';
import { DESTINATIONS } from '../model/schema/contamination-path.ts';
import { head, line } from './connector.ts';
import type { Item } from './flow.ts';
import type { Box, Frame, Geometry, TextLine } from './geometry.ts';
import { OTHER_KIND, SOURCE_KINDS } from './source-kinds.ts';
import { textWidth, wrap } from './text-width.ts';

export type PathToDraw = Pick<ContaminationPath, 'id' | 'name' | 'reaches' | 'retired'>;
type Destination = (typeof DESTINATIONS)[number];

export interface PathGroup {
  name: string;
  paths: PathToDraw[];
}

export const DESTINATION_NAMES: Record<Destination, string> = {
  'pre-training': 'Pre-training',
  'post-training': 'Post-training',
  rewards: 'Rewards',
  evaluation: 'Evaluation',
};

/** The paths by the kind of their source; a path of no known kind comes last. */
export function groupPaths(paths: readonly PathToDraw[]): PathGroup[] {
  const current = paths.filter(({ retired }) => !retired);
  const isKnown = ({ id }: PathToDraw) => SOURCE_KINDS.some((kind) => kind.paths.includes(id));
  return [
    ...SOURCE_KINDS.map((kind) => ({ name: kind.name, paths: current.filter(({ id }) => kind.paths.includes(id)) })),
    { name: OTHER_KIND, paths: current.filter((path) => !isKnown(path)) },
  ].filter((group) => group.paths.length > 0);
}

export function pathItems(groups: readonly PathGroup[]): Item[] {
  return groups.map(({ name, paths }) => ({
    title: name,
    text: '',
    isOrdered: false,
    items: paths.map((path) => ({
      title: `${path.id} ${path.name}`,
      text: `Reaches ${destinationsOf(path).map((id) => DESTINATION_NAMES[id].toLowerCase()).join(', ')}.`,
      items: [],
      isOrdered: false,
    })),
  }));
}

const destinationsOf = ({ reaches }: PathToDraw) => DESTINATIONS.filter((id) => reaches.includes(id));

/** Column of the ids, distance of the destinations, space between rows and around the names of the groups. */
const MEASURES = {
  wide: { id: 44, column: 44, row: 7, group: 16 },
  narrow: { id: 38, column: 24, row: 8, group: 18 },
};

/**
 * Rows of paths, and the destinations as lines that stand beside them: a path runs to the right and meets each destination that it
 * reaches in a point. Twenty-eight connections stay apart this way, on a phone too.
 */
export function layoutContamination(groups: readonly PathGroup[], frame: Frame): Geometry {
  const measures = MEASURES[frame.name];
  const { size, leading } = frame;
  const columns = DESTINATIONS.map((id, index) => ({
    id,
    x: frame.width - 6 - measures.column * (DESTINATIONS.length - 1 - index),
    top: Math.round(leading / 2) + index * (leading + 2),
    end: 0,
  }));
  const first = columns[0]?.x ?? frame.width;
  const room = first - 16 - measures.id;
  const texts: TextLine[] = [];
  let rules = '';
  let lines = '';
  let dots = '';
  let heads = '';
  let y = columns.length * (leading + 2) - 4;
  for (const { name, paths } of groups) {
    y += measures.group;
    for (const text of wrap(name, first - 16, size, 600)) {
      texts.push({ x: 0, y: y + 13, text, look: 'strong' });
      y += leading;
    }
    y += 4;
    for (const path of paths) {
      const names = wrap(path.name, room, size);
      const widest = Math.max(...names.map((text) => textWidth(text, size)));
      const centre = Math.round(y + (names.length * leading) / 2);
      texts.push({ x: 0, y: y + 13, text: path.id, look: 'quiet' });
      names.forEach((text, index) => texts.push({ x: measures.id, y: y + 13 + index * leading, text }));
      const reached = columns.filter(({ id }) => path.reaches.includes(id));
      for (const column of reached) {
        column.end = centre;
        dots += `M${column.x} ${centre}h0`;
      }
      rules += `M${Math.ceil(measures.id + widest) + 8} ${centre}H${reached.at(-1)?.x ?? first}`;
      y += names.length * leading + measures.row;
    }
  }
  for (const { id, x, top, end } of columns) {
    const name = DESTINATION_NAMES[id];
    const at = x - 14;
    texts.push({ x: at - 4, y: top + 5, text: name, look: 'strong', ends: true });
    lines += line([{ x, y: end }, { x, y: top }, { x: at, y: top }]);
    heads += head({ x: at, y: top }, 'left');
  }
  const boxes: Box[] = [];
  return { width: frame.width, height: y, boxes, texts, lines, heads, rules, dots };
}
