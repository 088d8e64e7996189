import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { answerSearch } from '../../../src/search/answer.ts';
import type { Search } from '../../../src/search/open-index.ts';
import { shownEntry } from '../../../src/search/shown-entry.ts';
import { realIndex, type IndexedPage } from './real-index.ts';

const PAGES: IndexedPage[] = [
  { title: 'Agents', text: 'エージェントガイドラインを読む。モデル蒸留の危険とAI利用規程。' },
  { title: 'カイト', text: 'A kite, and no guide.' },
  { title: '安全 ガイド', text: 'Read this first.' },
  { title: 'Models', text: '未经批准不得使用外部模型输出训练，也不得进行模型蒸馏。' },
  { title: 'Thai', text: 'ห้ามใช้ข้อมูลลูกค้าในการฝึกแบบจำลอง' },
  { title: 'Widths', text: 'ＡＩ ツールは ｶﾞｲﾄﾞ を参照。' },
  { title: 'C++', text: 'A language. Ask in #ai-tool-policy.' },
  { title: 'C#', text: 'Another language, with C, Codex, Claude, Copilot and Cursor.' },
  { title: 'C', text: 'The oldest of them.' },
  { title: 'Net', text: 'What a net is, and a network: net, net, net.' },
  { title: '.NET', text: 'A platform.' },
  { title: 'Dart', text: 'Code in C, C++, C# and for .NET: C C C++ C# net.' },
  { title: 'Plain', text: '安 全 な 管 理', names: '社内規程, 管理規程' },
  ...Array.from({ length: 20 }, (_, number) => ({ title: `Codex ${number}`, text: 'code, net and networks' })),
];

// One suite, so that what its hooks set up is taken down before the tests of other files run in the same process.
describe('search', () => {
  let search: Search;
  let end = () => {};
  before(async () => {
    search = await realIndex(PAGES, (close) => (end = close));
  });
  after(() => end());

  const found = async (typed: string) => {
    const { matches } = await answerSearch(search, typed, '');
    return Promise.all(matches.map(async (match) => (await match.data()).meta.title));
  };

  test('a voiced kana is another letter than the one without its marks', async () => {
    assert.deepEqual((await found('ガイド')).sort(), ['Agents', 'Widths', '安全 ガイド']);
    assert.deepEqual(await found('カイト'), ['カイト']);
    // As some keyboards and file systems write it: the mark is a letter of its own.
    assert.deepEqual((await found('ガイド'.normalize('NFD'))).sort(), ['Agents', 'Widths', '安全 ガイド']);
  });

  for (const [typed, title] of [
    ['蒸留', 'Agents'],
    ['ライン', 'Agents'],
    ['利用規程', 'Agents'],
    ['AI利用', 'Agents'],
    ['蒸馏', 'Models'],
    ['模型蒸馏', 'Models'],
    ['型', 'Models'],
    ['ข้อมูล', 'Thai'],
    ['管理規程', 'Plain'],
  ] as const) {
    test(`a run without spaces is found by what stands inside it: ${typed}`, async () => {
      assert.equal((await found(typed))[0], title);
    });
  }

  test('letters that only occur apart are no match', async () => {
    assert.deepEqual(await found('留蒸'), []);
    assert.deepEqual(await found('型模'), []);
  });

  test('words that nobody wrote together are found apart', async () => {
    assert.equal((await found('蒸留規程'))[0], 'Agents');
  });

  test('letters of full and half width are the letters that they are', async () => {
    assert.equal((await found('ＡＩ ツール'))[0], 'Widths');
    assert.ok((await found('ｶﾞｲﾄﾞ')).includes('Agents'));
  });

  test('how many entries of each kind match counts those that have the run', async () => {
    const { byType, matches } = await answerSearch(search, 'ガイド', '');
    assert.deepEqual(byType, { Page: matches.length });
  });

  test('an entry shows its text as it was written, the run in it marked', async () => {
    const { matches, words } = await answerSearch(search, 'ガイド', '');
    const entries = await Promise.all(matches.map((match) => match.data()));
    const entry = entries.find(({ meta }) => meta.title === 'Agents');
    assert.ok(entry);
    const shown = shownEntry(entry, { typed: 'ガイド', words, parameter: 'found' });
    assert.equal(shown.excerpt, 'エージェント<mark>ガイド</mark>ラインを読む。モデル蒸留の危 …');
    assert.equal(decodeURI(shown.url), '/0/?in-found=ガイド');
  });

  for (const name of ['C++', 'C#', 'C', '.NET', 'Net', 'c++', 'c#', '.net']) {
    test(`${name} finds its own entry first`, async () => {
      assert.equal((await found(name))[0]?.toLowerCase(), name.toLowerCase());
    });
  }

  test('a channel is found with its sign and without', async () => {
    assert.deepEqual(await found('#ai-tool-policy'), ['C++']);
    assert.deepEqual(await found('ai-tool-policy'), ['C++']);
  });
});
