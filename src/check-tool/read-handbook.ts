import { createReadStream } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkDocument, NoHandbook, type DecisionData } from './document.ts';
import { useProxy, type Environment } from './proxy.ts';
import { parsedAddress } from './shape.ts';

/** Many times what a handbook of a large organisation publishes. */
const MAX_CHARACTERS = 100e6;

/**
 * Reads `decisions.json` from wherever the reader says it is.
 * @param place the address of the handbook, the address of the document, or a file
 * @param seconds how long an address may take to answer
 * @param env may name a proxy for addresses
 * @throws NoHandbook when it cannot be reached, or is not what it should be
 */
export async function readHandbook(
  place: string,
  seconds: number,
  env: Environment = process.env,
): Promise<DecisionData> {
  const isAddress = /^https?:\/\//i.test(place);
  const text = isAddress ? await download(documentAddress(place), seconds, env) : await readText(place);
  return checkDocument(parse(text));
}

/** An address that does not name a `.json` file is that of the handbook. */
export function documentAddress(place: string): URL {
  const url = parsedAddress(place);
  if (!url) throw new NoHandbook(`${place} is not an address.`);
  if (url.pathname.endsWith('.json')) return url;
  return new URL('api/v1/decisions.json', `${url.origin}${url.pathname.replace(/\/?$/, '/')}`);
}

async function download(url: URL, seconds: number, env: Environment): Promise<string> {
  const { note, release } = useProxy(url, env);
  try {
    const response = await fetch(url, {
      headers: { accept: 'application/json' },
      signal: AbortSignal.timeout(seconds * 1000),
    });
    if (!response.ok) throw new NoHandbook(`${url} answered ${response.status} ${response.statusText}.`);
    return await textOf(response.body ?? [], String(url));
  } catch (error) {
    if (error instanceof NoHandbook) throw error;
    if (error instanceof Error && error.name === 'TimeoutError') {
      throw new NoHandbook(`${url} did not answer within ${seconds} seconds.${note}`);
    }
    throw new NoHandbook(`${url} could not be reached: ${reasonOf(error)}.${note}`);
  } finally {
    release();
  }
}

/** The text of an answer or a file; what never stops must not fill the memory. */
async function textOf(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, place: string): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of chunks) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > MAX_CHARACTERS) {
      throw new NoHandbook(`${place} has more than ${MAX_CHARACTERS / 1e6} million characters.`);
    }
  }
  return text + decoder.decode();
}

/** Returns what lies behind fetch's own "fetch failed". */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  if (!(cause instanceof Error)) return String(cause);
  return cause.message || String((cause as NodeJS.ErrnoException).code);
}

async function readText(place: string): Promise<string> {
  try {
    return await textOf(createReadStream(place.startsWith('file:') ? fileURLToPath(place) : place), place);
  } catch (error) {
    if (error instanceof NoHandbook) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') {
      throw new NoHandbook(`There is no file ${place}. (An address starts with https:// or http://.)`);
    }
    if (code === 'EISDIR')
      throw new NoHandbook(`${place} is a folder. Name the file: api/v1/decisions.json of a build.`);
    throw new NoHandbook(`${place} could not be read: ${reasonOf(error)}.`);
  }
}

function parse(text: string): unknown {
  const json = text.replace(/^\uFEFF/, '');
  try {
    return JSON.parse(json);
  } catch {
    const isPage = json.trimStart().startsWith('<');
    throw new NoHandbook(
      isPage ? 'It answered with a web page and not with JSON: perhaps one that asks for a login.' : 'It is not JSON.',
    );
  }
}
