import type { Prose } from '../../../src/prose/passage.ts';
import { proseOf } from '../../../src/prose/read-prose.ts';

/** The prose of one content file with this text. */
export function written(path: string, text: string): Prose {
  const [prose] = proseOf([{ path, text }]);
  if (!prose) throw new Error(`content/ has no place for ${path}`);
  return prose;
}

/** The prose of a chapter with this body. */
export function chapter(body: string, summary = 'What it says.'): Prose {
  return written('handbook/guide/first.mdx', `---\ntitle: First\nsummary: ${summary}\n---\n\n${body}\n`);
}
