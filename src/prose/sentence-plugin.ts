/** A node of retext's tree, as far as sentences and words are concerned. */
interface EnglishNode {
  type: string;
  children?: EnglishNode[];
  position?: { start: { offset?: number | undefined }; end: { offset?: number | undefined } } | undefined;
}

interface ReadFile {
  value: unknown;
  data: Record<string, unknown>;
}

/** A piece of the text that was processed, and the offset at which it begins. */
interface FoundText {
  text: string;
  offset: number;
}

export type FoundSentence = FoundText & { words: FoundText[] };

/** A retext plugin that keeps the sentences and words of a file, for `sentencesOf`. */
export function collectSentences(): (tree: EnglishNode, file: ReadFile) => void {
  return (tree, file) => {
    const source = String(file.value);
    file.data.sentences = [...nodesIn(tree, 'SentenceNode')].map((sentence): FoundSentence => {
      const words = [...nodesIn(sentence, 'WordNode')].map((word) => foundText(word, source));
      return { ...foundText(sentence, source), words };
    });
  };
}

/** The sentences that the plugin found in a processed file, in their order. */
export function sentencesOf(file: ReadFile): FoundSentence[] {
  return (file.data.sentences ?? []) as FoundSentence[];
}

function* nodesIn(node: EnglishNode, type: string): Generator<EnglishNode> {
  if (node.type === type) yield node;
  else for (const child of node.children ?? []) yield* nodesIn(child, type);
}

function foundText({ position }: EnglishNode, source: string): FoundText {
  const offset = position?.start.offset ?? 0;
  return { text: source.slice(offset, position?.end.offset), offset };
}
