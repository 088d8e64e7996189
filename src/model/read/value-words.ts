import type { z } from 'astro/zod';
import { defOf } from './walk.ts';
import type { Path } from './yaml-document.ts';

const TYPE_NAMES: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'fields (`name: value`)',
  record: 'fields (`name: value`)',
};

/** Returns what a field takes, in words, by zod's name of the type or by the schema itself. */
export function typeName(type: string | z.ZodType): string {
  if (typeof type === 'string') return TYPE_NAMES[type] ?? type;
  const { type: kind, values, shape, format } = defOf(type);
  if (kind === 'literal') return (values ?? []).map((value) => `"${String(value)}"`).join(' or ');
  if (kind === 'object') return `{ ${Object.keys(shape ?? {}).join(', ')}: … }`;
  return typeName(format === 'safeint' ? 'int' : kind);
}

/** The field at the end of a path, as messages call it. */
export function fieldName(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'the file';
  if (typeof last === 'string') return `\`${last}\``;
  const list = path.at(-2);
  return `entry ${last + 1} of ${typeof list === 'string' ? `\`${list}\`` : 'the list'}`;
}

/** The value as found, short enough for one line. */
export function show(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'fields (`name: value`)';
  const text = String(value);
  const short = text.length > 60 ? `${text.slice(0, 57)}…` : text;
  return typeof value === 'string' ? `"${short}"` : short;
}
