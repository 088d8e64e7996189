import { sha256 } from '../model/sha256.ts';

const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/;
const HASH = /\s'sha256-([^']+)'/g;
/**
 * A script or a style sheet with its text, or any other tag: what looks like a script in the value of an attribute is words.
 */
const TAG = /<(script|style)((?:[^<>"]|"[^"]*")*)>([\s\S]*?)<\/\1>|<[a-z](?:[^<>"]|"[^"]*")*>/gi;

/**
 * Leaves a page the hashes of what is in it. Astro lists those of every script and style sheet of the site on every page: hashes do
 * not compress, and all of them together are a fortieth of what a page may weigh.
 * @param html a whole page
 * @returns the page with a content security policy that allows, by hash, the scripts and style sheets in it and no others
 */
export function withOwnHashes(html: string): string {
  const own = new Set(
    [...html.matchAll(TAG)]
      // One with `src` comes from a file, which `'self'` allows.
      .filter(([, name, attributes = '']) => name !== undefined && !/\ssrc=/.test(attributes))
      .map(([, , , text = '']) => hashOf(text)),
  );
  return html.replace(POLICY, (policy) =>
    policy.replaceAll(HASH, (hash, digest: string) => (own.has(digest) ? hash : '')),
  );
}

const hashOf = (text: string) => sha256(text, 'base64');
