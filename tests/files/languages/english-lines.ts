import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { elementsOf, type ParsedPage } from '../../site/built/parsed-pages.ts';
import { isEnglish, textOf } from './english-passages.ts';

/** Files beside the pages that people read, or that programs read out to them. Schemas explain a format, in English everywhere. */
const READ = '**/*.{md,txt,xml,ics,json,svg}';
const NOT_READ = ['**/*.schema.json', 'pagefind/**', 'vorlagen/**', 'sitemap.xml'];

/** Fields of the JSON documents that hold messages of the check, which are English in every language. */
const ENGLISH_FIELDS = new Set(['message']);

/**
 * Returns the lines and texts with an English word in the files of a site beside its pages, with the file before each. What a page
 * marks as English is none, wherever it is said again: most of these forms have no place for such a mark.
 */
export function englishLines(folder: string, pages: readonly ParsedPage[]): string[] {
  const marked = pages
    .flatMap(({ tree }) =>
      elementsOf(tree)
        .filter(({ properties }) => properties.lang === 'en')
        .map(textOf),
    )
    .filter((text) => text !== '')
    .sort((a, b) => b.length - a.length);
  const without = (text: string) => [...new Set(marked)].reduce((rest, one) => rest.replaceAll(one, ''), text);
  return globSync(READ, { cwd: folder, exclude: NOT_READ })
    .sort()
    .flatMap((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      const said = file.endsWith('.json') ? textsOf(JSON.parse(text)) : linesOf(file, text);
      return [...new Set(said)].filter((one) => isEnglish(without(one))).map((one) => `${file}: ${one}`);
    });
}

/** Returns every text in a JSON document that is more than an id. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.includes(' ') ? [withoutCode(value)] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => (ENGLISH_FIELDS.has(key) ? [] : textsOf(one)));
}

function linesOf(file: string, text: string): string[] {
  const unfolded = file.endsWith('.ics') ? unfoldedCalendar(text) : text;
  const plain = unfolded
    .replaceAll(/^(```|~~~)[^]*?^\1/gm, '')
    .replaceAll(/<style>[^]*?<\/style>/g, '')
    .replaceAll(/<[^>]*>/g, '\n');
  return plain.split('\n').map(withoutCode);
}

/** The lines of a calendar as they were before it cut and escaped them. */
const unfoldedCalendar = (text: string) =>
  text
    .replaceAll(/\r?\n[ \t]/g, '')
    .replaceAll('\\n', '\n')
    .replaceAll(/\\([,;\\])/g, '$1');

/** Without code and addresses, which are in no language. */
const withoutCode = (text: string) =>
  text
    .replaceAll(/`[^`]*`/g, '')
    .replaceAll(/\]\([^)]*\)|https?:\S+/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
