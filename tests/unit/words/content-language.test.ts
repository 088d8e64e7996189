import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { contentLanguage } from '../../../src/commands/bootstrap/content-language.mjs';
import { ROOT } from '../../../src/commands/project.ts';

describe('the language that the content names', () => {
  const folder = mkdtempSync(join(tmpdir(), 'handbook-language-'));
  after(() => rmSync(folder, { recursive: true }));
  const write = (name: string, text: string) => {
    mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, name, 'organization.yaml'), text);
  };
  const languageOf = (env: Record<string, string>) => contentLanguage(ROOT, env, folder);

  test('is read where HANDBOOK_CONTENT leads, from where the person is', () => {
    write('policy', 'site: https://a.example/\nlanguage: de # written in German\n');
    assert.equal(languageOf({ HANDBOOK_CONTENT: 'policy' }), 'de');
    assert.equal(languageOf({ HANDBOOK_CONTENT: join(folder, 'policy') }), 'de');
    assert.equal(contentLanguage(ROOT, { HANDBOOK_CONTENT: 'policy', INIT_CWD: folder }, tmpdir()), 'de');
  });

  test('is read in a repository that uses the engine as a package', () => {
    write('mine/content', 'language: "ja"\n');
    assert.equal(languageOf({ HANDBOOK_PROJECT: join(folder, 'mine') }), 'ja');
    write('other/rules-and-tools', 'language: de\n');
    writeFileSync(join(folder, 'other', 'package.json'), '{"handbook":{"content":"rules-and-tools"}}');
    assert.equal(languageOf({ HANDBOOK_PROJECT: join(folder, 'other') }), 'de');
  });

  test('is English where none is named, or one without words: the check says which there are', () => {
    write('none', 'site: https://a.example/\n');
    write('unknown', 'language: fr\n');
    write('nested', 'contacts:\n  language: de\n');
    for (const name of ['none', 'unknown', 'nested', 'missing'])
      assert.equal(languageOf({ HANDBOOK_CONTENT: name }), undefined, name);
  });
});
