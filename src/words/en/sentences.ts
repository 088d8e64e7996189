/** Sentences one after another, as a paragraph has them. */
export const sentences = (all: readonly string[]): string => all.join(' ');

/** Names one after another, without a word before the last. */
export const inARow = (names: readonly string[]): string => names.join(', ');

/** Holds what stands between two names of a row, where each is an element. */
export const betweenNames = ', ';

/** Holds what stands between two facts about one thing that are no sentence: a source and its day. */
export const betweenFacts = ' · ';

/** A plan with its tool: "Codex (Enterprise)". */
export const planOfTool = (tool: string, plan: string): string => `${tool} (${plan})`;

/** A fact with its name, as a sentence: "Makers of the models: Anthropic, OpenAI." */
export const saidUnder = (name: string, what: string): string => `${name}: ${what}.`;

/** A title or a name that stands alone before a text, closed as a sentence is. */
export const closed = (title: string): string => `${title}.`;
