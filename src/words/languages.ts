/**
 * The languages in which the site can speak, by the value of `language` in organization.yaml. Each is a folder beside this
 * file, and an entry of "imports" in package.json under the condition `words-<language>`.
 */
export const LANGUAGES = ['en', 'de', 'ja'] as const;

export type Language = (typeof LANGUAGES)[number];
