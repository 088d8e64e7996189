import { PlainError } from '../../basics/plain-error.ts';
import { didYouMean } from '../../model/nearest.ts';

/** Describes what a column can be: a field of a tool or plan, a trait of plans, a fact, or nothing. */
const FIELDS = ['id', 'name', 'vendor', 'summary', 'aliases', 'owner', 'plan', 'help'] as const;

/** Holds the words by which people call a field; anything else has to be said with --map. */
const KNOWN_AS: Record<string, string> = {
  tool: 'name',
  'tool name': 'name',
  product: 'name',
  vendor: 'vendor',
  provider: 'vendor',
  supplier: 'vendor',
  manufacturer: 'vendor',
  description: 'summary',
  'also known as': 'aliases',
  plan: 'plan',
  tier: 'plan',
  edition: 'plan',
};

/** The place of each field among the columns, and the columns that stand for nothing. */
export interface ColumnMap {
  fields: ReadonlyMap<string, number>;
  said: { column: string; field: string; isGiven: boolean }[];
  unknown: string[];
}

/**
 * Returns which column is which field: as it was said, else by its name.
 * @param given `Column=field`, one for each; `Column=-` leaves a column out
 * @param told ids of the traits that plans have, and of the facts about tools
 * @throws PlainError for a column or a field that does not exist, or two columns for one field
 */
export function columnMap(
  columns: readonly string[],
  given: readonly string[],
  told: { traits: readonly string[]; facts: readonly string[] },
): ColumnMap {
  const allowed = [
    ...FIELDS,
    ...told.traits.map((trait) => `trait:${trait}`),
    ...told.facts.map((fact) => `fact:${fact}`),
    '-',
  ];
  const wanted = new Map(given.map((text) => pair(text, columns, allowed)));
  const fields = new Map<string, number>();
  const said: ColumnMap['said'] = [];
  const unknown: string[] = [];
  for (const [index, column] of columns.entries()) {
    const field = wanted.get(column) ?? byName(column, allowed);
    if (field === undefined) {
      if (column !== '') unknown.push(column);
      continue;
    }
    said.push({ column, field, isGiven: wanted.has(column) });
    if (field === '-') continue;
    const other = fields.get(field);
    if (other !== undefined)
      throw new PlainError(
        `The columns "${columns[other]}" and "${column}" would both be ${field}. Say which one is, and leave the other out: --map '${column}=-'.`,
      );
    fields.set(field, index);
  }
  if (!fields.has('name'))
    throw new PlainError(
      `No column is the name of the tool. Say which one is: --map 'Column=name'. The columns are ${columns.map((column) => `"${column}"`).join(', ')}.`,
    );
  return { fields, said, unknown };
}

function pair(text: string, columns: readonly string[], allowed: readonly string[]): [string, string] {
  const at = text.lastIndexOf('=');
  const [column, field] = [text.slice(0, at).trim(), text.slice(at + 1).trim()];
  if (at < 1) throw new PlainError(`--map ${text}: write the column and the field, --map 'Column=field'.`);
  if (!columns.includes(column))
    throw new PlainError(`--map ${text}: there is no column "${column}".${didYouMean(column, columns)}`);
  if (!allowed.includes(field))
    throw new PlainError(
      `--map ${text}: there is no field ${field}.${didYouMean(field, allowed)} The fields are ${allowed.join(', ')} (- leaves a column out).`,
    );
  return [column, field];
}

function byName(column: string, allowed: readonly string[]): string | undefined {
  const name = column.toLowerCase().replaceAll(/\s+/g, ' ').trim();
  if (name !== '-' && allowed.includes(name)) return name;
  return Object.hasOwn(KNOWN_AS, name) ? KNOWN_AS[name] : undefined;
}
