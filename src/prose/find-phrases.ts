import { findingIn, type ProseFinding } from './finding.ts';
import type { Prose } from './passage.ts';
import type { Phrase } from './phrase.ts';
import { PHRASES } from './phrases.ts';

/** Every avoided phrase of a file. Quotations and lists of what not to do are left alone: they show it, they do not say it. */
export function phraseFindings(prose: Prose, phrases: Phrase[] = PHRASES): ProseFinding[] {
  return prose.passages.flatMap((passage) => {
    if (passage.isCounterExample) return [];
    const text = withoutQuotations(passage.text);
    return phrases.flatMap((phrase) =>
      [...matchesOf(phrase, text, prose.file)].map(({ index, 0: found }) => {
        const { instead, reason } = phrase;
        return findingIn(prose, passage, index, `"${found}"`, `${instead}, because ${reason}.`);
      }),
    );
  });
}

function* matchesOf({ pattern, only, unless }: Phrase, text: string, file: string): Generator<RegExpExecArray> {
  for (const match of text.matchAll(pattern)) {
    const sentence = sentenceAround(text, match.index);
    const isMeant = !only || only.test(sentence) || only.test(file);
    if (isMeant && !unless?.test(sentence)) yield match;
  }
}

/** Blanks what stands between quotation marks and keeps its length, so that places stay right. */
function withoutQuotations(text: string): string {
  return text.replaceAll(/“[^”]*”|"[^"]*"/g, (quotation) => ' '.repeat(quotation.length));
}

function sentenceAround(text: string, index: number): string {
  const start = Math.max(text.lastIndexOf('. ', index), text.lastIndexOf('; ', index)) + 1;
  const end = text.indexOf('. ', index);
  return text.slice(start, end < 0 ? undefined : end);
}
