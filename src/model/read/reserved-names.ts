import { problem, type Problem } from '../problem.ts';
import { walkValues } from './walk-values.ts';
import type { YamlDocument } from './yaml-document.ts';

/** Names with which a program reaches the workings of an object instead of a field of it. No schema has them. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

/** Returns whether no field may be called so. It is reported where it stands. */
export const isReservedName = (name: string): boolean => RESERVED.has(name);

/** Fields with such names, wherever they stand: where names are free, a schema passes over them without a word. */
export function reservedNames(value: unknown, document: YamlDocument): Problem[] {
  const problems: Problem[] = [];
  walkValues(value, (_part, path) => {
    const name = path.at(-1);
    if (typeof name === 'string' && isReservedName(name)) problems.push(reserved(name, document.place(path, 'key')));
  });
  return problems;
}

const reserved = (name: string, at: ReturnType<YamlDocument['place']>) =>
  problem('unknown-key', at, `\`${name}\` cannot be the name of a field. Remove it.`);
