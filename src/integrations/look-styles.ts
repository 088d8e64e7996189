import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { normalizePath, type Plugin } from 'vite';
import { contentInForce } from '../check/current-content.ts';
import { measuresOf } from './font-measures.ts';
import { lookStyles } from '../looks/look-styles.ts';
import { styleTokens } from '../looks/style-tokens.ts';

const MAIN = normalizePath(fileURLToPath(new URL('../styles/main.css', import.meta.url)));

/**
 * Writes the looks of the organisation at the end of the main style sheet, which every page has: they cost no request of their
 * own, and the name of the sheet changes with them. Without looks the sheet is as it is.
 */
export function lookStylesOf(folder: string): Plugin {
  return {
    name: 'look-styles',
    enforce: 'pre',
    async transform(code, id) {
      // With `?url`, what a page imports is a module about the sheet; the sheet itself comes under another query.
      if (id.split('?')[0] !== MAIN || !code.includes('@layer')) return undefined;
      this.addWatchFile(join(folder, 'organization.yaml'));
      const { draft, handbook = draft } = await contentInForce(folder);
      const looks = handbook?.organization.looks;
      const fonts = looks && { text: await measuresOf(looks, folder), mono: looks.fonts?.mono !== undefined };
      const styles = looks ? lookStyles(looks, styleTokens(), fonts) : '';
      return styles === '' ? undefined : `${code}${styles}`;
    },
  };
}
