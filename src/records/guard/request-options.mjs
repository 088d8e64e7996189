import { parseArgs } from 'node:util';
import { NotEstablished } from './not-established.mjs';

/**
 * Returns the options that a job was given, each a text.
 * @template {string} Name
 * @param {string[]} args
 * @param {readonly Name[]} names
 * @param {string} usage what the options are, said with a fault
 * @returns {Partial<Record<Name, string>>}
 * @throws {NotEstablished} for an option that is none of these, or has no value
 */
export function jobOptions(args, names, usage) {
  const text = /** @type {const} */ ({ type: 'string' });
  const options = Object.fromEntries(names.map((name) => [name, text]));
  try {
    const { values } = parseArgs({ args, options, strict: true, allowPositionals: false });
    return /** @type {Partial<Record<Name, string>>} */ (values);
  } catch (error) {
    throw new NotEstablished(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
}

/**
 * Returns what says which merge request a job is about, and where its content is: the empty text for the root of the repository.
 * @param {Partial<Record<'base' | 'head' | 'request' | 'content', string>>} given
 * @param {string} usage what the options are, said with a fault
 * @throws {NotEstablished} when something is missing or has a form that it cannot have
 */
export function requestOptions({ base, head, request, content = 'content' }, usage) {
  /** @param {string} message */
  const wrong = (message) => new NotEstablished(`${message}\n\n${usage}`);
  if (!base?.trim()) throw wrong('--base is empty: the job does not know the protected branch.');
  if (!head || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(head))
    throw wrong('--head is not the whole hash of a commit: the job does not know what is to be merged.');
  if (request !== undefined && !/^refs\/[\w/.-]+$/.test(request))
    throw wrong('--request is no ref like refs/pull/12/head.');
  const names = content.split('/').filter((name) => name !== '' && name !== '.');
  if (names.includes('..') || content.startsWith('/')) throw wrong('--content is a folder inside the repository.');
  return { base: base.trim(), head, request, content: names.join('/') };
}

/**
 * Returns the same for a job that needs the content in a folder of its own.
 * @param {Parameters<typeof requestOptions>[0]} given
 * @param {string} usage
 * @throws {NotEstablished} when something is missing or has a form that it cannot have
 */
export function folderRequestOptions(given, usage) {
  const options = requestOptions(given, usage);
  if (options.content === '') throw new NotEstablished(`--content is a folder inside the repository.\n\n${usage}`);
  return options;
}
