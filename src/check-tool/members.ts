import { isPlainObject } from './shape.ts';

/** A member of an object that is an object itself; an empty one where it is not. */
export function objectAt(value: Record<string, unknown>, name: string): Record<string, unknown> {
  const found = value[name];
  return isPlainObject(found) ? found : {};
}

/** A member of an object that is a text; null where it is not. */
export function textAt(value: Record<string, unknown>, name: string): string | null {
  const found = value[name];
  return typeof found === 'string' && found !== '' ? found : null;
}
