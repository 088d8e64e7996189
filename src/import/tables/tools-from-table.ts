import type { FactDefinition } from '../../model/schema/fact.ts';
import type { Trait } from '../../model/schema/trait.ts';
import { fieldLine, fieldOrDecision, openField } from '../field-line.ts';
import { idFromName } from '../id-from-name.ts';
import type { Imported, ImportNote } from '../imported.ts';
import { visibleLine } from '../visible-words.ts';
import { escapedLine } from '../pages/write-markdown.ts';
import { columnMap, type ColumnMap } from './column-map.ts';
import type { BroughtTable } from './brought-table.ts';

/** Describes what tools are made by, besides their table. */
export interface ToolSettings {
  /** The file that the table is from, as the person calls it. */
  source: string;
  /** `Column=field`, one for each. */
  map: readonly string[];
  /** Ids of roles; an owner is one of them. */
  roles: readonly string[];
  /** The owner of what names none. */
  owner: string | undefined;
  traits: readonly Trait[];
  facts: readonly FactDefinition[];
  today: string;
  /** Says whether there is a file already. */
  exists: (path: string) => boolean;
}

type Row = BroughtTable['rows'][number];
type Cell = (row: Row, field: string) => string;

/**
 * Makes a file of each tool of a table. Rows of one name are plans of one tool. What the table does not say is left open.
 * @throws PlainError when the columns cannot be told apart
 */
export function toolsFromTable(table: BroughtTable, settings: ToolSettings): Imported & { map: ColumnMap } {
  const map = columnMap(table.columns, settings.map, {
    traits: settings.traits.map(({ id }) => id),
    facts: settings.facts.map(({ id }) => id),
  });
  const cell: Cell = (row, field) => {
    const index = map.fields.get(field);
    return index === undefined ? '' : visibleLine(row.cells[index] ?? '');
  };
  const notes: ImportNote[] = map.unknown.map((column) => ({
    place: `${settings.source}, column "${visibleLine(column)}"`,
    message: "is no field of a tool, and is left out. --map 'Column=field' says what a column is.",
  }));
  const tools = new Map<string, Row[]>();
  for (const row of table.rows) {
    const id = idFromName(cell(row, 'id') || cell(row, 'name'));
    if (cell(row, 'name') === '' || id === '')
      notes.push({ place: `${settings.source}:${row.line}`, message: noId(cell(row, 'name')) });
    else tools.set(id, [...(tools.get(id) ?? []), row]);
  }
  const files = [...tools].flatMap(([id, rows]) => {
    const path = `tools/${id}.yaml`;
    const places = rows.map(({ line }) => `${settings.source}:${line}`);
    if (settings.exists(path)) {
      notes.push({ place: places.join(', '), message: `content has ${path} already, and it stays as it is.` });
      return [];
    }
    notes.push(...differences(rows, cell, settings.source));
    return [{ path, text: toolText(rows, cell, settings, map, (note) => notes.push(note)) }];
  });
  return { files, notes, map };
}

const noId = (name: string) =>
  name === ''
    ? 'has no name, and is left out.'
    : `"${name}" has no letter that an id is made of. Add a column "id", and import it again.`;

/** Rows of one tool that say different things about the tool as a whole: the first one counts. */
function differences(rows: readonly Row[], cell: Cell, source: string): ImportNote[] {
  const [first, ...others] = rows;
  if (!first) return [];
  return others.flatMap((row) =>
    ['name', 'vendor', 'summary', 'owner'].flatMap((field) =>
      cell(row, field) === cell(first, field) || cell(row, field) === ''
        ? []
        : [
            {
              place: `${source}:${row.line}`,
              message: `says another ${field} than line ${first.line} of the same tool: "${cell(row, field)}" is left out.`,
            },
          ],
    ),
  );
}

function toolText(
  rows: readonly Row[],
  cell: Cell,
  { roles, owner, traits, today, source }: ToolSettings,
  map: ColumnMap,
  note: (note: ImportNote) => void,
): string {
  const [first] = rows;
  if (!first) return '';
  const place = `${source}:${first.line}`;
  const named = cell(first, 'owner') || owner;
  const isRole = named !== undefined && roles.includes(named);
  if (named && !isRole) note({ place, message: `"${named}" is no role of organization.yaml, so the owner is open.` });
  const summary = cell(first, 'summary');
  const aliases = [...new Set(rows.flatMap((row) => cell(row, 'aliases').split(/[,;]/)).map(visibleLine))].filter(
    Boolean,
  );
  const facts = [...map.fields.keys()].flatMap((field) => {
    const value = field.startsWith('fact:') ? cell(first, field) : '';
    return value === '' ? [] : factLines(field.slice('fact:'.length), value);
  });
  return [
    fieldLine('name', cell(first, 'name')),
    fieldOrDecision('vendor', cell(first, 'vendor'), 'who makes it.'),
    fieldOrDecision(
      'summary',
      summary && escapedLine(summary),
      'one or two sentences: whose model answers, and what is special about it.',
    ),
    ...(aliases.length > 0 ? [fieldLine('aliases', aliases)] : []),
    isRole ? fieldLine('owner', named) : openField('owner', `one of ${roles.join(', ')}.`),
    fieldLine('effective', today),
    openField('reviewed', `the day on which you read this file against reality, such as ${today}.`),
    ...(facts.length > 0 ? ['facts:', ...facts] : []),
    'plans:',
    ...plansOf(rows, cell, traits, source, note),
    '',
  ].join('\n');
}

const factLines = (fact: string, value: string): string[] => [
  `  ${fact}:`,
  value.length <= 60
    ? `    ${fieldLine('short', value)}`
    : `    ${openField('short', 'the same in at most 60 characters.')}`,
  `    ${fieldLine('text', escapedLine(value))}`,
  `    ${openField('basis', 'what this rests on: primary, vendor-terms, reported (each with its sources) or inference.')}`,
];

function plansOf(
  rows: readonly Row[],
  cell: Cell,
  traits: readonly Trait[],
  source: string,
  note: (note: ImportNote) => void,
): string[] {
  const known = new Set<string>();
  return rows.flatMap((row) => {
    const name = cell(row, 'plan');
    const id = idFromName(name) || (rows.length === 1 ? 'standard' : '');
    if (id === '' || known.has(id)) {
      const why = id === '' ? 'names no plan' : `names the plan "${name}" a second time`;
      note({ place: `${source}:${row.line}`, message: `${why}, and is left out.` });
      return [];
    }
    known.add(id);
    return [
      `  - id: ${id}`,
      `    ${fieldOrDecision('name', name, 'what the plan is called; its id above may still be changed.')}`,
      '    traits:',
      ...traits
        .filter(({ retired }) => retired === undefined)
        .map((trait) => `      ${traitLine(trait, cell(row, `trait:${trait.id}`), `${source}:${row.line}`, note)}`),
      `    ${fieldOrDecision('help', cell(row, 'help') && escapedLine(cell(row, 'help')), 'how somebody can tell that this is the plan they have.')}`,
    ];
  });
}

function traitLine({ id, many, values }: Trait, text: string, place: string, note: (note: ImportNote) => void): string {
  const allowed = values.filter(({ retired }) => retired === undefined).map((value) => value.id);
  const given = (many ? text.split(/[,;]/) : [text]).map(visibleLine).filter(Boolean);
  const wrong = given.filter((value) => !allowed.includes(value));
  for (const value of wrong) note({ place, message: `"${value}" is no value of the trait ${id}, which is open.` });
  if (given.length === 0 || wrong.length > 0)
    return openField(id, `${many ? 'one or several of' : 'one of'} ${allowed.join(', ')}.`);
  return fieldLine(id, many ? given : (given[0] ?? ''));
}
