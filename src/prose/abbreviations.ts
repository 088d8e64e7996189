import { findingIn, type ProseFinding } from './finding.ts';
import type { Prose } from './passage.ts';

/** Abbreviations that every reader of this handbook knows. */
const KNOWN = new Set(['AI', 'API', 'CLI', 'EU', 'FAQ', 'GB', 'IDE', 'IT', 'README', 'UK', 'US']);

/** Capitals that are the name of an organisation, a project, a licence or a law. */
const NAMES = new Set('AB ACL AIME AWS CNBC GNU IEC ISO LLVM MIT NIST QEMU RTEMS SPDX UC WIRED'.split(' '));

const CAPITALS = /(?<![\w-])([A-Z]{2,})s?(?![\w-])/g;

/**
 * Abbreviations that a file neither explains nor takes from the glossary, once for each file.
 * Explained means written out beside it: "reinforcement learning (RL)" or "RL (reinforcement learning)".
 * @param glossary names and forms of terms
 */
export function abbreviationFindings(prose: Prose, glossary: readonly string[]): ProseFinding[] {
  const terms = new Set(glossary.flatMap((name) => name.split(/[\s-]/)));
  const whole = prose.passages.map(({ text }) => text).join('\n');
  const seen = new Set<string>();
  return prose.passages.flatMap((passage) =>
    [...passage.text.matchAll(CAPITALS)].flatMap(({ 1: letters = '', index }) => {
      if (seen.has(letters) || KNOWN.has(letters) || NAMES.has(letters) || terms.has(letters)) return [];
      seen.add(letters);
      if (whole.includes(`(${letters})`) || whole.includes(`${letters} (`)) return [];
      return [
        findingIn(prose, passage, index, `"${letters}" is not explained`, 'write it out, or make it a glossary term.'),
      ];
    }),
  );
}
