import { bodies } from 'virtual:bodies';
import type { Place } from '../../model/handbook.ts';

/**
 * The compiled body of a content file, to be shown as `<Content components={contentComponents} />`.
 * @param entry what the file was read into
 */
export async function bodyOf(entry: { at: Place }) {
  const load = bodies[entry.at.file];
  if (!load) throw new Error(`${entry.at.file} was checked but not compiled.`);
  return (await load()).default;
}
