import type { z } from 'astro/zod';
import { fieldMeanings, type FieldMeaning } from '../schema/fields.ts';
import type { Path } from './yaml-document.ts';

/** A field found by walking a schema and a value side by side. */
export interface Field {
  meaning: FieldMeaning;
  value: string;
  path: Path;
  /** The object that holds the field: a plan is looked up in the tool beside it. */
  parent: Record<string, unknown>;
}

/** The parts of a zod schema's definition that the walk needs; zod documents `def` for library authors. */
interface Def {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  valueType?: z.ZodType;
  innerType?: z.ZodType;
  in?: z.ZodType;
  out?: z.ZodType;
  options?: z.ZodType[];
  discriminator?: string;
  /** Of a record: the schema of its keys. */
  keyType?: { options?: unknown[] };
  /** Of a literal: what it may be. */
  values?: unknown[];
  /** Of a number: "safeint" when it is whole. */
  format?: string;
}

const WRAPPERS = new Set(['optional', 'nullable', 'default', 'prefault', 'readonly', 'catch', 'nonoptional']);

export const defOf = (schema: z.ZodType) => schema.def as unknown as Def;

/** A plain object, as YAML gives it. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Every string of the value whose schema says what it means (a reference, a text).
 * Tolerant: where value and schema disagree it looks no further, so that one mistake does not hide the others.
 */
export function walkFields(schema: z.ZodType, value: unknown): Field[] {
  const found: Field[] = [];
  const path: (string | number)[] = [];
  const below = (step: string | number, of: z.ZodType, part: unknown, parent: Record<string, unknown>): void => {
    // Absent and other values without a string in them have no fields.
    if (typeof part !== 'string' && (typeof part !== 'object' || part === null)) return;
    path.push(step);
    walk(of, part, parent);
    path.pop();
  };
  const walk = (of: z.ZodType, part: unknown, parent: Record<string, unknown>): void => {
    const inner = unwrap(of, part);
    if (typeof part === 'string') {
      const meaning = meaningOf(inner);
      if (meaning) found.push({ meaning, value: part, path: [...path], parent });
      return;
    }
    const def = defOf(inner);
    if (def.element && Array.isArray(part)) {
      for (const [index, item] of part.entries()) below(index, def.element, item, parent);
    } else if (def.shape && isRecord(part)) {
      for (const key in def.shape) if (def.shape[key]) below(key, def.shape[key], part[key], part);
    } else if (def.valueType && isRecord(part)) {
      for (const [key, item] of Object.entries(part)) below(key, def.valueType, item, part);
    }
  };
  walk(schema, value, {});
  return found;
}

const MEANINGS = new WeakMap<z.ZodType, { meaning: FieldMeaning | undefined }>();

/** Zod's own look-up goes up the line of schemas that one was made from, each time. */
function meaningOf(schema: z.ZodType): FieldMeaning | undefined {
  const known = MEANINGS.get(schema) ?? { meaning: fieldMeanings.get(schema) };
  MEANINGS.set(schema, known);
  return known.meaning;
}

/** The schema that governs the place the path leads to, given the value that stands there. */
export function schemaAt(schema: z.ZodType, value: unknown, path: Path): z.ZodType | undefined {
  const inner = unwrap(schema, value);
  const [step, ...rest] = path;
  if (step === undefined) return inner;
  const def = defOf(inner);
  const child = def.shape?.[String(step)] ?? def.element ?? def.valueType;
  const below = isRecord(value) || Array.isArray(value) ? (value as Record<string | number, unknown>)[step] : undefined;
  return child && schemaAt(child, below, rest);
}

/** The schema of a field before a union is resolved by its value; the schema itself for the empty path. */
export function childSchema(schema: z.ZodType, value: unknown, path: Path): z.ZodType | undefined {
  const step = path.at(-1);
  const parent = step === undefined ? undefined : schemaAt(schema, value, path.slice(0, -1));
  const def = parent && defOf(parent);
  let found = step === undefined ? schema : (def?.shape?.[String(step)] ?? def?.element ?? def?.valueType);
  while (found && defOf(found).innerType) found = defOf(found).innerType;
  return found;
}

/** Removes wrappers and chooses the option of a union that the value is meant to be. */
function unwrap(schema: z.ZodType, value: unknown): z.ZodType {
  const def = defOf(schema);
  if (WRAPPERS.has(def.type) && def.innerType) return unwrap(def.innerType, value);
  if (def.type === 'pipe')
    return unwrap((def.out && defOf(def.out).type !== 'transform' ? def.out : def.in) ?? schema, value);
  if (def.type === 'union' && def.options) {
    const option = chooseOption(def, value);
    return option ? unwrap(option, value) : schema;
  }
  return schema;
}

/** The option with the same discriminator, or of the same shape (list or mapping), as the value. */
export function chooseOption(def: Def, value: unknown): z.ZodType | undefined {
  const { options = [], discriminator } = def;
  if (discriminator && isRecord(value)) {
    const wanted = value[discriminator];
    return options.find((option) => {
      const field = defOf(option).shape?.[discriminator];
      return field?.safeParse(wanted).success;
    });
  }
  return options.find((option) => {
    const { type } = defOf(option);
    return Array.isArray(value) ? type === 'array' : isRecord(value) && type === 'object';
  });
}
