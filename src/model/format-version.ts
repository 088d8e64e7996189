/**
 * Holds the format of content that this engine reads and writes, as `formatVersion` in organization.yaml states it. 1 is that of content which
 * says nothing; a new one is made where content of before would no longer be read, and `npm run upgrade` carries it over.
 */
export const CURRENT_FORMAT = 3;
