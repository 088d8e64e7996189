import { sha256 } from '../model/sha256.ts';

const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/;
const HASH = /\s'sha256-([^']+)'/g;
/** The beginning of a script or a style sheet. Lower case: so Astro writes them, and search engines of text are fast at that. */
const OPENING = /<(script|style)((?:[^<>"]|"[^"]*")*)>/g;

/**
 * Leaves a page the hashes of what is in it. Astro lists those of every script and style sheet of the site on every page: hashes do
 * not compress, and all of them together are a fortieth of what a page may weigh.
 * @param html a whole page
 * @returns the page with a content security policy that allows, by hash, the scripts and style sheets in it and no others
 */
export function withOwnHashes(html: string): string {
  const own = new Set(textsIn(html).map(hashOf));
  return html.replace(POLICY, (policy) =>
    policy.replaceAll(HASH, (hash, digest: string) => (own.has(digest) ? hash : '')),
  );
}

/**
 * Returns the text of every script and style sheet in a page, and perhaps more: what looks like one in the value of an attribute is
 * words. To find out would be to read every tag, and its hash is none that Astro lists.
 */
function textsIn(html: string): string[] {
  const texts: string[] = [];
  const opening = new RegExp(OPENING);
  for (let found = opening.exec(html); found; found = opening.exec(html)) {
    const [tag, name = '', attributes = ''] = found;
    // One with `src` comes from a file, which `'self'` allows.
    if (!/\ssrc=/.test(attributes)) {
      const begin = found.index + tag.length;
      texts.push(html.slice(begin, html.indexOf(`</${name}>`, begin)));
    }
    // Words may seem to open a script that reaches over a true one, which then is found all the same.
    opening.lastIndex = found.index + 1;
  }
  return texts;
}

const hashOf = (text: string) => sha256(text, 'base64');
