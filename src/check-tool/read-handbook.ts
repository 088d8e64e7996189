import { createReadStream } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkDocument, NoHandbook, type DecisionData } from './document.ts';
import { fetchDocument, withoutSecrets } from './fetch-document.ts';
import { useProxy, type Environment } from './proxy.ts';
import { requestHeaders, type GivenHeader } from './request-headers.ts';
import { parsedAddress } from './shape.ts';

/** Many times what a handbook of a large organisation publishes. */
const MAX_CHARACTERS = 100e6;

/**
 * Reads `decisions.json` from wherever the reader says it is.
 * @param place the address of the handbook, the address of the document, or a file
 * @param seconds how long an address may take to answer
 * @param env may name a proxy for addresses, and a token for a handbook behind a login
 * @param given headers for the origin of an address
 * @throws NoHandbook when it cannot be reached, or is not what it should be
 */
export async function readHandbook(
  place: string,
  seconds: number,
  env: Environment = process.env,
  given: readonly GivenHeader[] = [],
): Promise<DecisionData> {
  if (!isAddress(place)) return checkDocument(parse(await readText(place), 'It is not JSON.'));
  const url = documentAddress(place);
  const { text, from } = await download(url, seconds, env, given);
  return checkDocument(parse(text, LOGIN_PAGE(url, from)));
}

const isAddress = (place: string) => /^https?:\/\//i.test(place);

/** A place as a message may show it: without the password that an address can hold. */
export function shownPlace(place: string): string {
  const url = isAddress(place) ? parsedAddress(place) : undefined;
  return url && (url.username !== '' || url.password !== '') ? withoutSecrets(url) : place;
}

const HOW_TO_LOG_IN =
  "For a handbook behind a login give a header, --header 'Name: value', or a token in HANDBOOK_TOKEN, which is sent as 'Authorization: Bearer …'; or download the document and name the file.";

const LOGIN_PAGE = (url: URL, from: URL) =>
  from.origin === url.origin
    ? `It answered with a web page and not with JSON: perhaps one that asks for a login. ${HOW_TO_LOG_IN}`
    : `It led to a web page of ${from.origin}, perhaps one that asks for a login, and not to JSON. ${HOW_TO_LOG_IN}`;

/** An address that does not name a `.json` file is that of the handbook. */
export function documentAddress(place: string): URL {
  const url = parsedAddress(place);
  if (!url) throw new NoHandbook(`${shownPlace(place)} is not an address.`);
  if (url.username !== '' || url.password !== '')
    throw new NoHandbook(`An address with a name or a password in it is not asked. ${HOW_TO_LOG_IN}`);
  if (url.pathname.endsWith('.json')) return url;
  return new URL('api/v1/decisions.json', `${url.origin}${url.pathname.replace(/\/?$/, '/')}`);
}

async function download(
  url: URL,
  seconds: number,
  env: Environment,
  given: readonly GivenHeader[],
): Promise<{ text: string; from: URL }> {
  const shown = withoutSecrets(url);
  const headers = requestHeaders(url, given, env);
  const { note, release } = useProxy(url, env);
  try {
    const { response, url: from } = await fetchDocument(url, headers, AbortSignal.timeout(seconds * 1000));
    if (!response.ok) throw new NoHandbook(refusal(response, url, from));
    return { text: await textOf(response.body ?? [], shown), from };
  } catch (error) {
    if (error instanceof NoHandbook) throw error;
    if (error instanceof Error && error.name === 'TimeoutError') {
      throw new NoHandbook(`${shown} did not answer within ${seconds} seconds.${note}`);
    }
    throw new NoHandbook(`${shown} could not be reached: ${reasonOf(error)}.${note}`);
  } finally {
    release();
  }
}

function refusal({ status, statusText }: Response, url: URL, from: URL): string {
  const led = from.origin === url.origin ? '' : ` It led to ${from.origin}.`;
  const login = [401, 403, 407].includes(status) ? ` ${HOW_TO_LOG_IN}` : '';
  return `${withoutSecrets(url)} answered ${status} ${statusText}.${led}${login}`;
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

/** @param page says what it means that the text is a web page */
function parse(text: string, page: string): unknown {
  const json = text.replace(/^\uFEFF/, '');
  try {
    return JSON.parse(json);
  } catch {
    throw new NoHandbook(json.trimStart().startsWith('<') ? page : 'It is not JSON.');
  }
}
