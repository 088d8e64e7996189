/** A node of retext's tree, as far as sentences are concerned. */
interface EnglishNode {
  type: string;
  children?: EnglishNode[];
  position?: { start: { offset?: number | undefined }; end: { offset?: number | undefined } } | undefined;
}

/** A sentence, with the offset of its first character in the text that was processed. */
export interface FoundSentence {
  text: string;
  words: number;
  offset: number;
}

interface ReadFile {
  value: unknown;
  data: Record<string, unknown>;
}

/** A retext plugin that keeps the sentences of a file, for `sentencesOf`. */
export function collectSentences(): (tree: EnglishNode, file: ReadFile) => void {
  return (tree, file) => {
    file.data.sentences = [...sentencesIn(tree, String(file.value))];
  };
}

/** The sentences that the plugin found in a processed file, in their order. */
export function sentencesOf(file: ReadFile): FoundSentence[] {
  return (file.data.sentences ?? []) as FoundSentence[];
}

function* sentencesIn(node: EnglishNode, text: string): Generator<FoundSentence> {
  if (node.type === 'SentenceNode') {
    const offset = node.position?.start.offset ?? 0;
    yield { text: text.slice(offset, node.position?.end.offset), words: wordsIn(node), offset };
  } else for (const child of node.children ?? []) yield* sentencesIn(child, text);
}

function wordsIn(node: EnglishNode): number {
  if (node.type === 'WordNode') return 1;
  return (node.children ?? []).reduce((sum, child) => sum + wordsIn(child), 0);
}
