import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../../../src/commands/project.ts';
import { LANGUAGES, type Language } from '../../../src/words/languages.ts';

const folderOf = (language: Language) => join(ROOT, 'src/words', language);
const filesOf = (language: Language) => readdirSync(folderOf(language)).sort();

/** Every text of a catalogue, by its place: `verdicts.ts/verdictWords/allowed/tag`. Of a function, its own source. */
async function texts(language: Language): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const collect = (place: string, value: unknown): void => {
    if (typeof value === 'string' || typeof value === 'function') found.set(place, String(value));
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) collect(`${place}/${key}`, inner);
  };
  for (const file of filesOf(language))
    collect(file, { ...(await import(pathToFileURL(join(folderOf(language), file)).href)) });
  return found;
}

test('every language has every file of the English catalogue', () => {
  for (const language of LANGUAGES) assert.deepEqual(filesOf(language), filesOf('en'), language);
});

test('every language has every entry, and none is empty or still English', async () => {
  const english = await texts('en');
  assert.ok(english.size > 10);
  for (const language of LANGUAGES.filter((one) => one !== 'en')) {
    const own = await texts(language);
    // Lists may have another length: months, forms of plurals, words that say nothing.
    const entries = (all: Map<string, string>) =>
      [...all.keys()].filter((place) => !/\/\d+$|\/(?:one|few|many|two|zero)$/.test(place)).sort();
    assert.deepEqual(entries(own), entries(english), language);
    const left = [...own].filter(
      ([place, text]) => text === '' || (/[a-z]+ [a-z]+/.test(text) && text === english.get(place)),
    );
    assert.deepEqual(left, [], `${language}: say it in this language`);
  }
});
