import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { formatNumber, listed, plural, readableDate } from '../../../src/words/format.ts';
import { LANGUAGES, type Language } from '../../../src/words/languages.ts';

test('English writes numbers, dates, lists and plurals as the site has always done', () => {
  assert.equal(formatNumber(6750), '6,750');
  assert.equal(readableDate('2026-11-22'), '22 November 2026');
  assert.equal(readableDate('2026-11'), 'November 2026');
  assert.equal(readableDate('2026'), '2026');
  assert.equal(readableDate('soon'), 'undated');
  assert.equal(listed(['A', 'B', 'C'], 'or'), 'A, B or C');
  assert.equal(listed(['A', 'B'], 'and'), 'A and B');
  assert.equal(plural(1, { one: '# tool', other: '# tools' }), '1 tool');
  assert.equal(plural(1200, { one: '# tool', other: '# tools' }), '1,200 tools');
});

const EXPECTED: Record<Exclude<Language, 'en'>, unknown> = {
  de: ['de', '6.750', '22. November 2026', 'A, B oder C', 'Erst fragen'],
  ja: ['ja', '6,750', '2026年11月22日', 'A、B、またはC', '要確認'],
};

for (const language of LANGUAGES.filter((one) => one !== 'en'))
  test(`a process that is started for "${language}" says everything in it`, () => {
    const script = `
      import { formatNumber, listed, readableDate } from './src/words/format.ts';
      import { VERDICT_NAMES } from './src/verdict/names.ts';
      import { language } from '#words/language.ts';
      console.log(JSON.stringify([language.id, formatNumber(6750), readableDate('2026-11-22'), listed(['A', 'B', 'C'], 'or'), VERDICT_NAMES.approval.tag]));`;
    const said = execFileSync(
      process.execPath,
      [`--conditions=words-${language}`, '--input-type=module', '--eval', script],
      { cwd: fileURLToPath(new URL('../../..', import.meta.url)), encoding: 'utf8' },
    );
    assert.deepEqual(JSON.parse(said), EXPECTED[language]);
  });
