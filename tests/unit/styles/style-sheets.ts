import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../src/commands/project.ts';

const blank = (text: string) => text.replace(/[^\n]/g, ' ');

/** Describes what a file has of styles: the text of the file with all else blank, so that lines keep their numbers. */
interface StyleSheet {
  file: string;
  css: string;
}

/** Every style sheet of the site, those inside components included, without comments. */
export const styleSheets: readonly StyleSheet[] = globSync('src/**/*.{css,astro}', { cwd: ROOT })
  .filter((file) => !file.includes('/node_modules/'))
  .sort()
  .map((file) => {
    const text = readFileSync(join(ROOT, file), 'utf8');
    const css = file.endsWith('.css') ? text : ownStyles(text);
    return { file, css: css.replace(/\/\*[\s\S]*?\*\//g, blank) };
  });

/** The number of the line that a place in a text is in. */
export const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length;

function ownStyles(text: string): string {
  let end = 0;
  let css = '';
  for (const { index, 0: whole, 1: body = '' } of text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)) {
    const from = index + whole.indexOf(body, whole.indexOf('>'));
    css += blank(text.slice(end, from)) + body;
    end = from + body.length;
  }
  return css;
}
