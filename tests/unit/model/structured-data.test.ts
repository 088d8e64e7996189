import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dataBlock } from '../../../src/model/data-block.ts';
import { article, breadcrumbs, graphOf, questions } from '../../../src/model/structured-data.ts';

test('the way up is numbered, with whole addresses below the path of the site', () => {
  const trail = [{ path: '/tools/', name: 'Tools' }, { path: '/tools/codex/', name: 'Codex' }]; // prettier-ignore
  assert.deepEqual(breadcrumbs('https://intranet.example/handbook/', trail).itemListElement, [
    { '@type': 'ListItem', position: 1, name: 'Tools', item: 'https://intranet.example/handbook/tools/' },
    { '@type': 'ListItem', position: 2, name: 'Codex', item: 'https://intranet.example/handbook/tools/codex/' },
  ]);
});

test('an article carries the day since when it applies and the day of its last review', () => {
  const review = { owner: 'policy-owner', effective: '2026-01-02', reviewed: '2026-03-04', reviewEveryMonths: 6 };
  const { datePublished, dateModified } = article('A chapter', review);
  assert.deepEqual({ datePublished, dateModified }, { datePublished: '2026-01-02', dateModified: '2026-03-04' });
});

test('no text can end the data block, and it still reads as it was written', () => {
  const answer = '</script><script>alert(1)</script><!-- & "quoted"';
  const text = dataBlock(graphOf([questions([{ question: 'May I?', answer }])]));
  assert.doesNotMatch(text, /</);
  assert.equal(JSON.parse(text)['@graph'][0].mainEntity[0].acceptedAnswer.text, answer);
});
