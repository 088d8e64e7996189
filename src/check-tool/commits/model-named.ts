/** Words that stores write where a model should be. */
const NO_MODELS = new Set(['<synthetic>', 'unknown', 'default', 'auto', 'inherit', 'copilot/auto', '']);

/** A model is named in a few words without spaces; anything else is not a name. */
const MODEL = /^[\w.:/@[\]+-]{1,100}$/;

/** Returns the model that a record names; null where it names none, or writes a word instead. */
export const modelNamed = (named: unknown): string | null =>
  typeof named === 'string' && !NO_MODELS.has(named) && MODEL.test(named) ? named : null;
