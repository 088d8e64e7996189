import { problem, type Problem } from '../problem.ts';
import { isRecord } from './walk.ts';
import type { Path, YamlDocument } from './yaml-document.ts';

/** Names with which a program reaches the workings of an object instead of a field of it. No schema has them. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

/** Fields with such names, wherever they stand: where names are free, a schema passes over them without a word. */
export function reservedNames(value: unknown, document: YamlDocument, path: Path = []): Problem[] {
  if (!isRecord(value) && !Array.isArray(value)) return [];
  const steps: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return steps.flatMap(([step, part]) => {
    const below = [...path, step];
    const found = typeof step === 'string' && RESERVED.has(step) ? [reserved(step, document.place(below, 'key'))] : [];
    return [...found, ...reservedNames(part, document, below)];
  });
}

const reserved = (name: string, at: ReturnType<YamlDocument['place']>) =>
  problem('unknown-key', at, `\`${name}\` cannot be the name of a field. Remove it.`);
