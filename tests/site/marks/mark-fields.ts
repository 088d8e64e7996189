import type { z } from 'astro/zod';
import { chooseOption, defOf, isRecord } from '../../../src/model/read/walk.ts';
import { fieldMeanings } from '../../../src/model/schema/fields.ts';
import { longMark, markdownMark, plainMark, tailMark } from './mark.ts';

/** Gives the next number, and keeps which field has it. */
export type NextMark = (field: string) => number;

/**
 * A value with a mark in every text that its schema has, those that may be left out included: walked by the schema, so that
 * a new field is marked by itself. Ids, references, dates and the like stay: a text is what takes a mark.
 * @param field the place in the schema, as `textFields` calls it
 * @param keep fields that hold ids although their schema takes any text
 */
export function markFields(
  schema: z.ZodType,
  value: unknown,
  { field, next, keep }: { field: string; next: NextMark; keep: readonly string[] },
): unknown {
  const inside = (part: z.ZodType, child: unknown, step: string) =>
    markFields(part, child, { field: field + step, next, keep });
  const inner = unwrapped(schema, value);
  const { shape, element, valueType } = defOf(inner);
  if (keep.includes(field)) return value;
  if (isText(inner)) return marked(inner, next, field);
  if (shape && isRecord(value)) {
    const fields = Object.entries(shape).map(([key, part]) => [key, inside(part, value[key], `.${key}`)]);
    return Object.fromEntries(fields.filter(([, child]) => child !== undefined));
  }
  const isEmptyList = !Array.isArray(value) || value.length === 0;
  if (element && isEmptyList && isText(unwrapped(element, ''))) return [inside(element, '', '[]')];
  if (element && Array.isArray(value)) return value.map((child) => inside(element, child, '[]'));
  if (valueType && isRecord(value))
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, inside(valueType, child, '{}')]));
  return typeof value === 'string' ? withTail(inner, value, next, field) : value;
}

/** Every place of a schema that holds text: "rules.entries[].title". */
export function textFields(schema: z.ZodType, field: string): string[] {
  const { type, innerType, in: input, options, shape, element, valueType } = defOf(schema);
  if (innerType) return textFields(innerType, field);
  if (type === 'pipe' && input) return textFields(input, field);
  if (type === 'union') return (options ?? []).flatMap((option) => textFields(option, field));
  if (shape) return Object.entries(shape).flatMap(([key, part]) => textFields(part, `${field}.${key}`));
  if (element) return textFields(element, `${field}[]`);
  if (valueType) return textFields(valueType, `${field}{}`);
  return isText(schema) ? [field] : [];
}

const WRAPPERS = ['optional', 'nullable', 'default', 'prefault', 'readonly'];

function unwrapped(schema: z.ZodType, value: unknown): z.ZodType {
  const def = defOf(schema);
  if (WRAPPERS.includes(def.type) && def.innerType) return unwrapped(def.innerType, value);
  if (def.type === 'pipe' && def.in) return unwrapped(def.in, value);
  const option = def.type === 'union' ? chooseOption(def, value) : undefined;
  return option ? unwrapped(option, value) : schema;
}

const takes = (schema: z.ZodType, text: string) => schema.safeParse(text).success;

function isText(schema: z.ZodType): boolean {
  if (defOf(schema).type !== 'string') return false;
  const meaning = fieldMeanings.get(schema);
  return (
    !meaning?.reference &&
    !meaning?.link &&
    [plainMark(1000), `${plainMark(1000)}?`].some((text) => takes(schema, text))
  );
}

function marked(schema: z.ZodType, next: NextMark, field: string): string {
  const number = next(field);
  if (fieldMeanings.get(schema)?.text) return markdownMark(number);
  const plain = plainMark(number);
  const forms = [longMark(number), `${longMark(number)}?`, plain, `${plain}?`];
  return forms.find((text) => takes(schema, text)) ?? plain;
}

/** An address takes a mark behind what it is; an id does not. */
function withTail(schema: z.ZodType, value: string, next: NextMark, field: string): string {
  const isAddress = /^(?:https?:\/\/|mailto:)/.test(value) && defOf(schema).type === 'string';
  return isAddress && takes(schema, value + tailMark(1000)) ? value + tailMark(next(field)) : value;
}
