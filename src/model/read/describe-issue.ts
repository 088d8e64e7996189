import { z } from 'astro/zod';
import { allowedList, didYouMean, nearestAllowed } from '../nearest.ts';
import type { ProblemKind } from '../problem-kinds.ts';
import { describeSize } from './describe-size.ts';
import { insteadOfOlderTrait } from './older-traits-words.ts';
import { childSchema, chooseOption, defOf, schemaAt } from './walk.ts';
import { fieldName, show, typeName } from './value-words.ts';
import type { Path } from './yaml-document.ts';

type Issue = z.core.$ZodIssue;

/** Describes what is wrong with a value, and where inside it. */
export interface ValueFault {
  kind: ProblemKind;
  path: Path;
  part: 'key' | 'value';
  message: string;
  /** Of an unknown field: the path of the one that was probably meant. */
  meant?: Path;
}

/**
 * Turns one zod issue into what an author can act on: where, what was found, what is allowed, the nearest match.
 * @param above the path of `value` inside the document, for the names of its fields
 */
export function describeIssue(issue: Issue, schema: z.ZodType, value: unknown, above: Path = []): ValueFault[] {
  const path = issue.path.filter((step): step is string | number => typeof step !== 'symbol');
  const name = fieldName([...above, ...path]);
  const wrong = (message: string, kind: ProblemKind = 'wrong-value'): ValueFault[] => [
    { kind, path, part: 'value', message },
  ];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => olderTrait(key, path, value, above) ?? unknownKey(key, path, schema, value));
    case 'invalid_value':
      return [unknownValue(name, issue.input, issue.values.map(String), path)];
    case 'invalid_union':
      return describeUnion(issue, path, schema, value, above);
    case 'invalid_type':
      return issue.input === undefined
        ? [missingKey(name, path, schema, value)]
        : wrong(
            `${name} takes ${typeName(issue.expected)}; found ${show(issue.input)}.${writeInstead(issue.expected, issue.input)}`,
            'wrong-type',
          );
    case 'invalid_key':
      return [{ kind: 'unknown-key', path, part: 'key', message: `${show(issue.input)}: ${issue.message}.` }];
    case 'too_small':
    case 'too_big':
      return wrong(describeSize(issue, name));
    case 'custom': {
      // A rule about several fields is broken by the field it names; a rule about one value, by the value.
      const isOfValue = typeof issue.input !== 'object';
      const kind = (issue.params?.kind as ProblemKind | undefined) ?? 'wrong-value';
      return [{ kind, path, part: isOfValue ? 'value' : 'key', message: `${name}: ${issue.message}.` }];
    }
    default:
      return wrong(
        issue.input === ''
          ? `${name} is empty: ${issue.message}.`
          : `${name}: ${issue.message}. Found ${show(issue.input)}.`,
      );
  }
}

function writeInstead(expected: string, found: unknown): string {
  if (expected === 'array' && typeof found === 'string' && found.length <= 40) return ` Write [${found}].`;
  return expected === 'number' && /^\d+$/.test(String(found)) ? ' Write it without quotes.' : '';
}

function unknownKey(key: string, path: Path, schema: z.ZodType, value: unknown): ValueFault {
  const def = defOf(schemaAt(schema, value, path) ?? z.never());
  const allowed = Object.keys(def.shape ?? {}).concat(def.keyType?.options?.map(String) ?? []);
  const meant = nearestAllowed(key, allowed);
  const other = otherKinds(key, path, schema, value);
  const message = other ?? `\`${key}\` is not a field here.${didYouMean(key, allowed)}${allowedList(allowed, 30)}`;
  const fault: ValueFault = { kind: 'unknown-key', path: [...path, key], part: 'key', message };
  return meant === undefined ? fault : { ...fault, meant: [...path, meant] };
}

/** Says what to write where the field is one of those that traits have replaced. */
function olderTrait(key: string, path: Path, value: unknown, above: Path): ValueFault | undefined {
  const holder = path.reduce<unknown>((at, step) => Object(at)[step], value);
  const message = insteadOfOlderTrait(key, [...above, ...path], holder);
  return message === undefined ? undefined : { kind: 'unknown-key', path: [...path, key], part: 'key', message };
}

/** Says so when the field belongs to another kind of entry: redLine on a permission. */
function otherKinds(key: string, path: Path, schema: z.ZodType, value: unknown): string | undefined {
  const { discriminator, options = [] } = defOf(childSchema(schema, value, path) ?? z.never());
  const chosen = schemaAt(schema, value, path);
  if (!discriminator) return undefined;
  const kindOf = (option: z.ZodType) => String(defOf(defOf(option).shape?.[discriminator] ?? z.never()).values?.[0]);
  const having = options.filter((option) => Object.hasOwn(defOf(option).shape ?? {}, key)).map(kindOf);
  return having.length > 0 && chosen
    ? `\`${key}\` is a field of ${having.join(' and ')}, not of ${kindOf(chosen)}.`
    : undefined;
}

function unknownValue(name: string, found: unknown, allowed: string[], path: Path): ValueFault {
  if (found === undefined)
    return { kind: 'missing-key', path, part: 'key', message: `${name} is missing.${allowedList(allowed)}` };
  const word = typeof found === 'string' ? didYouMean(found, allowed) : '';
  const message = `${name} is ${show(found)}, which is not allowed.${word}${allowedList(allowed)}`;
  return { kind: 'unknown-value', path, part: 'value', message };
}

function missingKey(name: string, path: Path, schema: z.ZodType, value: unknown): ValueFault {
  const description = schemaAt(schema, value, path)?.description;
  const message = `${name} is missing.${description ? ` ${description}` : ''}`;
  return { kind: 'missing-key', path, part: 'key', message };
}

function describeUnion(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: Path,
  schema: z.ZodType,
  value: unknown,
  above: Path,
): ValueFault[] {
  const name = fieldName([...above, ...path]);
  if (issue.discriminator) {
    const allowed = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
    const found = (issue.input as Record<string, unknown> | undefined)?.[issue.discriminator];
    return [unknownValue(name, found, allowed, path)];
  }
  if (issue.input === undefined) return [missingKey(name, path, schema, value)];
  const options = defOf(childSchema(schema, value, path) ?? z.never()).options ?? [];
  const chosen = chooseOption({ type: 'union', options }, issue.input);
  const nested = chosen && issue.errors[options.indexOf(chosen)];
  if (nested) {
    return nested
      .flatMap((inner) => describeIssue(inner, chosen, issue.input, [...above, ...path]))
      .map((fault) => ({
        ...fault,
        path: [...path, ...fault.path],
        ...(fault.meant && { meant: [...path, ...fault.meant] }),
      }));
  }
  const takes = options.map((option) => typeName(option)).join(' or ');
  const list = options.some((option) => defOf(option).type === 'array') ? writeInstead('array', issue.input) : '';
  return [
    { kind: 'wrong-type', path, part: 'value', message: `${name} takes ${takes}; found ${show(issue.input)}.${list}` },
  ];
}
