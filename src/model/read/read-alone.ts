import { mdxToJs } from 'satteri';
import { MARKDOWN_FEATURES } from '../markdown-features.ts';
import { plainText } from '../plain-text.ts';
import type { Catalogue } from './catalogue.ts';
import { checkFields } from './field-problems.ts';
import type { ContentFile } from './files.ts';
import { readRecords } from './records.ts';

const EMPTY: Catalogue = { ids: new Map(), incomplete: new Set() };

/**
 * Does with one file all that the check and the build do with it by themselves, and forgets what came of it: whatever
 * takes too long or fails there, takes too long or fails here.
 */
export function readAlone(file: ContentFile): void {
  const { records, problems } = readRecords([file], () => new Map());
  checkFields(records, EMPTY);
  const read = records[0]?.read;
  if (!read) return;
  plainText(read.body.body);
  // What has a fault of syntax is not built, and cannot be.
  if (problems.some(({ kind }) => kind === 'mdx-syntax')) return;
  mdxToJs(`${read.text}\n`, { features: MARKDOWN_FEATURES });
}
