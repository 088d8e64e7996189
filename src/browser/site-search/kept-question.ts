/** Describes what is asked: words, and the type that alone is wanted, if any. */
export interface AskedOfDialog {
  words: string;
  type: string;
}

/** Keeps the question with the page's place in the history, so that it is there again for somebody who comes back. */
export function keepQuestion(words: string, type: string): void {
  const question = words.trim() ? { words, type } : undefined;
  history.replaceState({ ...(history.state as object | null), question }, '');
}

/** The question that was asked on this page before it was left. */
export function keptQuestion(): AskedOfDialog {
  const { question } = (history.state ?? {}) as { question?: AskedOfDialog };
  return question ?? { words: '', type: '' };
}
