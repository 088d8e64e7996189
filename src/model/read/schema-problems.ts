import { z } from 'astro/zod';
import { allowedList, didYouMean } from '../nearest.ts';
import { problem, type Problem } from '../problem.ts';
import type { ProblemKind } from '../problem-kinds.ts';
import { chooseOption, defOf, schemaAt } from './walk.ts';
import type { Path, YamlDocument } from './yaml-document.ts';

type Issue = z.core.$ZodIssue;
interface Fault {
  kind: ProblemKind;
  path: Path;
  part: 'key' | 'value';
  message: string;
}

/**
 * Parses a value by its schema.
 * @param base path of the value inside the document, for positions
 * @returns the parsed data, or what is wrong with it, each at the key or value concerned
 */
export function parseBySchema<S extends z.ZodType>(
  schema: S,
  value: unknown,
  document: YamlDocument,
  base: Path = [],
): { data: z.output<S> | undefined; problems: Problem[] } {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { data: result.data, problems: [] };
  const faults = result.error.issues.flatMap((issue) => describeIssue(issue, schema, value));
  const problems = faults.map(({ kind, path, part, message }) =>
    problem(kind, document.place([...base, ...path], part), message),
  );
  return { data: undefined, problems };
}

/** Turns one zod issue into what an author can act on: where, what was found, what is allowed, the nearest match. */
export function describeIssue(issue: Issue, schema: z.ZodType, value: unknown): Fault[] {
  const path = issue.path.filter((step): step is string | number => typeof step !== 'symbol');
  const name = fieldName(path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(key, path, schema, value));
    case 'invalid_value':
      return [unknownValue(issue.input, issue.values.map(String), path)];
    case 'invalid_union':
      return describeUnion(issue, path, schema, value);
    case 'invalid_type':
      if (issue.input === undefined) return [missingKey(path, schema, value)];
      return [
        {
          kind: 'wrong-type',
          path,
          part: 'value',
          message: `${name} takes ${TYPE_NAMES[issue.expected] ?? issue.expected}; found ${show(issue.input)}.`,
        },
      ];
    case 'custom':
      return [{ kind: 'wrong-value', path, part: 'key', message: `${name}: ${issue.message}.` }];
    default:
      return [
        { kind: kindOf(issue), path, part: 'value', message: `${name}: ${issue.message}. Found ${show(issue.input)}.` },
      ];
  }
}

const kindOf = (issue: Issue): ProblemKind =>
  /summary has at most/.test(issue.message) ? 'summary-length' : 'wrong-value';

const TYPE_NAMES: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping of fields',
  record: 'a mapping of fields',
};

function unknownKey(key: string, path: Path, schema: z.ZodType, value: unknown): Fault {
  const allowed = Object.keys(defOf(schemaAt(schema, value, path) ?? z.never()).shape ?? {});
  return {
    kind: 'unknown-key',
    path: [...path, key],
    part: 'key',
    message: `\`${key}\` is not a field here.${didYouMean(key, allowed)}${allowedList(allowed, 30)}`,
  };
}

function unknownValue(found: unknown, allowed: string[], path: Path): Fault {
  if (found === undefined) {
    return { kind: 'missing-key', path, part: 'key', message: `${fieldName(path)} is missing.${allowedList(allowed)}` };
  }
  const word = typeof found === 'string' ? didYouMean(found, allowed) : '';
  return {
    kind: 'unknown-value',
    path,
    part: 'value',
    message: `${fieldName(path)} is ${show(found)}, which is not allowed.${word}${allowedList(allowed)}`,
  };
}

function missingKey(path: Path, schema: z.ZodType, value: unknown): Fault {
  const field = schemaAt(schema, value, path);
  const description = field?.description ? ` ${field.description}` : '';
  return { kind: 'missing-key', path, part: 'key', message: `${fieldName(path)} is missing.${description}` };
}

function describeUnion(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: Path,
  schema: z.ZodType,
  value: unknown,
): Fault[] {
  if (issue.discriminator) {
    const allowed = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
    const found = (issue.input as Record<string, unknown> | undefined)?.[issue.discriminator];
    return [unknownValue(found, allowed, path)];
  }
  if (issue.input === undefined) return [missingKey(path, schema, value)];
  const union = unionAt(schema, value, path);
  const chosen = union ? chooseOption(defOf(union), issue.input) : undefined;
  const index = union && chosen ? (defOf(union).options?.indexOf(chosen) ?? -1) : -1;
  const nested = issue.errors[index];
  if (chosen && nested) {
    return nested
      .flatMap((inner) => describeIssue(inner, chosen, issue.input))
      .map((fault) => ({ ...fault, path: [...path, ...fault.path] }));
  }
  const takes = union ? (defOf(union).options ?? []).map(optionName).join(' or ') : 'another type';
  return [
    {
      kind: 'wrong-type',
      path,
      part: 'value',
      message: `${fieldName(path)} takes ${takes}; found ${show(issue.input)}.`,
    },
  ];
}

function unionAt(schema: z.ZodType, value: unknown, path: Path): z.ZodType | undefined {
  let found = path.length === 0 ? schema : childSchema(schema, value, path);
  while (found && defOf(found).innerType) found = defOf(found).innerType;
  return found;
}

/** The schema of a field before a union is resolved by its value. */
function childSchema(schema: z.ZodType, value: unknown, path: Path): z.ZodType | undefined {
  const parent = schemaAt(schema, value, path.slice(0, -1));
  const step = path.at(-1);
  if (!parent || step === undefined) return undefined;
  const def = defOf(parent);
  return def.shape?.[String(step)] ?? def.element ?? def.valueType;
}

function optionName(option: z.ZodType): string {
  const def = defOf(option) as { type: string; values?: unknown[] };
  if (def.type === 'literal') return (def.values ?? []).map((v) => `"${String(v)}"`).join(' or ');
  return TYPE_NAMES[def.type] ?? def.type;
}

function fieldName(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'this';
  return typeof last === 'number' ? `item ${last + 1} of \`${path.at(-2) ?? 'the list'}\`` : `\`${last}\``;
}

/** The value as found, short enough for one line. */
export function show(value: unknown): string {
  if (value === null) return 'nothing';
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping of fields';
  const text = typeof value === 'string' ? `"${value}"` : String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…"` : text;
}
