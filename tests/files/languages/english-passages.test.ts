import assert from 'node:assert/strict';
import { test } from 'node:test';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { englishPassages } from './english-passages.ts';

const passagesIn = (html: string) => englishPassages({ tree: unified().use(rehypeParse).parse(html) });

test('English is found in texts and in every attribute that is read, once', () => {
  assert.deepEqual(passagesIn('<p>Die Regel.</p><p>The rule.</p><p>The rule.</p>'), ['The rule.']);
  assert.deepEqual(passagesIn('<nav aria-label="On this page">Weiter</nav>'), ['On this page']);
  assert.deepEqual(passagesIn('<input placeholder="Name of a tool">'), ['Name of a tool']);
  assert.deepEqual(passagesIn('<meta name="description" content="What is due">'), ['What is due']);
  assert.deepEqual(passagesIn('<template><p>Nothing yet</p></template>'), ['Nothing yet']);
});

test('what is marked as English, or written for machines, is no fault; nor are German words and names', () => {
  assert.deepEqual(passagesIn('<cite lang="en">The False Promise</cite>'), []);
  assert.deepEqual(passagesIn('<code>the</code><pre>with the rule</pre><script>for (const x of y);</script>'), []);
  assert.deepEqual(passagesIn('<p>Die Art war so am Tag, man hat es also in der Hand.</p><p>by-laws.ts</p>'), []);
});
