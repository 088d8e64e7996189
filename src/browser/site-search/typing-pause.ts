/** The time without a letter after which a word counts as typed, in milliseconds. */
const PAUSE = 600;

/**
 * Holds back what is said about a question until typing has paused: a screen reader would speak at each letter, and of a word that
 * is half typed nobody can say that it is unknown. What an input method still composes is still being typed.
 */
export class TypingPause {
  readonly #held = new Map<string, () => void>();
  #timer = 0;
  #isTyping = false;

  /** @param field what is typed into, or what contains it */
  constructor(field: HTMLElement) {
    field.addEventListener('input', this.#wait);
    field.addEventListener('compositionend', this.#wait);
  }

  /** Forgets what was to be said: there is another question. */
  forget(): void {
    this.#held.clear();
  }

  /** Says something at the pause, or at once when nobody types. Of two things of one kind only the later is said. */
  say(kind: string, what: () => void): void {
    if (this.#isTyping) this.#held.set(kind, what);
    else what();
  }

  #wait = (event: Event) => {
    this.#isTyping = true;
    clearTimeout(this.#timer);
    if (!(event as InputEvent).isComposing) this.#timer = window.setTimeout(this.#end, PAUSE);
  };

  #end = () => {
    this.#isTyping = false;
    for (const what of this.#held.values()) what();
    this.forget();
  };
}
