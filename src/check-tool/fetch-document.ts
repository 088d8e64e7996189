import { NoHandbook } from './document.ts';

const MAX_REDIRECTS = 10;

/** Describes an answer, and where it came from in the end. */
export interface Fetched {
  response: Response;
  url: URL;
}

/**
 * Asks for an address and follows where it leads. What was given to one origin goes to no other, and not to the first again
 * once another had a part in it.
 * @param headers for the origin of the address alone
 * @throws NoHandbook when it leads in circles, or to something that is no address
 */
export async function fetchDocument(
  address: URL,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Fetched> {
  let url = address;
  let own: Readonly<Record<string, string>> = headers;
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
    const response = await fetch(url, {
      headers: { ...own, accept: 'application/json' },
      redirect: 'manual',
      signal,
    });
    const location = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || location === null) return { response, url };
    await response.body?.cancel();
    url = target(location, url);
    if (url.origin !== address.origin) own = {};
  }
  throw new NoHandbook(`${withoutSecrets(address)} leads on and on, more than ${MAX_REDIRECTS} times.`);
}

function target(location: string, from: URL): URL {
  try {
    const url = new URL(location, from);
    if (/^https?:$/.test(url.protocol) && url.username === '' && url.password === '') return url;
  } catch {
    // Said below, as for addresses of other programs.
  }
  throw new NoHandbook(`${withoutSecrets(from)} leads to something that is no address of a page.`);
}

/** An address as a message may show it: without what may be a secret. */
export const withoutSecrets = (url: URL): string => `${url.origin}${url.pathname}`;
