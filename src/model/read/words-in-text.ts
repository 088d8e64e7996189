import { contentComponent } from '../components.ts';
import type { Place } from '../handbook.ts';
import { didYouMean } from '../nearest.ts';
import { WORD_COMPONENTS } from '../printed-words.ts';
import { problem, type Problem } from '../problem.ts';
import { checkComponent, type ComponentUse } from './component-use.ts';
import type { MarkdownNode } from './markdown-tree.ts';

/** Matches what looks like a component: a name with a capital, and what follows up to the end of the tag or to the next one. */
const TAG = /<\/?([A-Z][A-Za-z]*)([^<>]*)(>?)/g;
/** Attributes as they are written in chapters, and the slash: nothing else is replaced by words. */
const ATTRIBUTES = /^(?:\s+[a-z]+="[^"]*")+\s*\/$/;
const ATTRIBUTE = /\s([a-z]+)="([^"]*)"/g;

const isOfWords = (name: string) => WORD_COMPONENTS.some((known) => known === name);

/**
 * Reads a plain text in which `<Commitment … />` and `<Contact … />` stand for words of organization.yaml. Other marks are text,
 * as in every plain text; other components of chapters, which would be shown as they are written, are reported.
 * @param at where the text begins
 * @returns what stands for words, for the references in it, and what is wrong
 */
export function readWordsInText(text: string, at: Place): { uses: ComponentUse[]; problems: Problem[] } {
  const uses: ComponentUse[] = [];
  const problems: Problem[] = [];
  for (const [tag, name = '', rest = '', end = ''] of text.matchAll(TAG)) {
    const meant = didYouMean(name, WORD_COMPONENTS);
    if (!isOfWords(name) && contentComponent(name) === undefined && meant === '') continue;
    const fault = (message: string) => problems.push(problem('forbidden-markup', at, message));
    if (!isOfWords(name))
      fault(`<${name}> stands for no words.${meant} In this text <Commitment id="…" /> and <Contact who="…" /> do.`);
    else if (tag.startsWith('</') || end === '' || !ATTRIBUTES.test(rest))
      fault(`${tag} is not written as in chapters: <Commitment id="…" />, <Contact who="…" />.`);
    else {
      const attributes: NonNullable<MarkdownNode['attributes']> = [...rest.matchAll(ATTRIBUTE)].map(
        ([, attribute = '', value = '']) => ({
          type: 'mdxJsxAttribute',
          name: attribute,
          value,
        }),
      );
      // Without its source an attribute has the place of the text: YAML may have folded its lines.
      const { problems: found, use } = checkComponent({ type: 'mdxJsxTextElement', name, attributes }, at, '');
      problems.push(...found);
      if (use) uses.push(use);
    }
  }
  return { uses, problems };
}
