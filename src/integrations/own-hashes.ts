import { sha256 } from '../model/sha256.ts';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtSheet } from './built-sheets.ts';
import { withOwnStyles } from './own-styles.ts';

const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/;
const HASH = /\s'sha256-([^']+)'/g;
/**
 * A script or a style sheet with its text, or any other tag: what looks like a script in the value of an attribute is words.
 */
const TAG = /<(script|style)((?:[^<>"]|"[^"]*")*)>([\s\S]*?)<\/\1>|<[a-z](?:[^<>"]|"[^"]*")*>/gi;

/**
 * Leaves each page the hashes of what stands in it. Astro lists those of every script and style sheet of the site on
 * every page: hashes do not compress, and all of them together are a fortieth of what a page may weigh.
 */
export function ownHashes(): AstroIntegration {
  return {
    name: 'own-hashes',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const file of globSync('**/*.html', { cwd: folder })) {
          const address = new URL(file, dir);
          writeFileSync(address, withOwnHashes(withOwnStyles(readFileSync(address, 'utf8'), builtSheet)));
        }
      },
    },
  };
}

/** A page whose content security policy allows, by hash, the scripts and style sheets in the page and no others. */
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
