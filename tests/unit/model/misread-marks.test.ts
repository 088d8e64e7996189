import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBody } from '../../../src/model/read/body.ts';
import { splitFrontMatter } from '../../../src/model/read/front-matter.ts';
import { sortProblems } from '../../../src/model/problem.ts';
import { readInlineText } from '../../../src/model/read/inline-text.ts';

const MATTER = '---\ntitle: Page\n---\n';
const FIRST = MATTER.split('\n').length;

/** Returns the problems of a body: line and column within it, the kind, the message. */
function toldOf(body: string): string[] {
  const parts = splitFrontMatter(MATTER + body);
  assert.ok(parts);
  const { problems } = readBody('faq/page.mdx', parts, '/faq/page/', new Set());
  return sortProblems(problems).map(
    ({ line, column, kind, message }) => `${line - FIRST + 1}:${column} ${kind} ${message}`,
  );
}

/** Bodies, and how what is told of each begins. */
const TOLD: Record<string, [body: string, ...told: string[]]> = {
  'a full reference': [
    'See [the rules][rules].',
    '1:5 undefined-reference [the rules][rules] leads nowhere: nothing here defines [rules].',
  ],
  'a collapsed reference': [
    'See [rules][].',
    '1:5 undefined-reference [rules][] leads nowhere: nothing here defines [rules].',
  ],
  'a reference whose words are code': [
    'See [`run`][cmd].',
    '1:5 undefined-reference [`run`][cmd] leads nowhere: nothing here defines [cmd].',
  ],
  'an image by a reference': ['![Alt words][pic]', '1:1 undefined-reference ![Alt words][pic] leads nowhere'],
  'a reference that is misspelt': [
    'See [x][polcy].\n\n[policy]: /policy/',
    '1:5 undefined-reference [x][polcy] leads nowhere: nothing here defines [polcy]. Did you mean `policy`?',
    '3:1 markdown-slip [policy]: defined here and used nowhere on the page.',
  ],
  'a reference in a quotation, a list, a table and a component': [
    '> [a one][x]\n\n- [b two][x]\n\n| A |\n| --- |\n| [c three][x] |\n\n<Inference>[d four][x]</Inference>',
    '1:3 undefined-reference',
    '3:3 undefined-reference',
    '7:3 undefined-reference',
    '9:12 undefined-reference',
  ],
  'two definitions of one label': [
    '[A]: /policy/\n[a]: /tools/\n\n[a]',
    '2:1 markdown-slip [a]: defined on line 4 as well; that definition counts, not this one.',
  ],
  'a footnote with a sentence': [
    'Said.[^1]\n\n[^1]: By a person.',
    '1:6 forbidden-markup [^1] is a footnote',
    '3:1 forbidden-markup [^1]: is the text of a footnote',
  ],
  'a footnote with a word, which looks like a link': [
    'Said.[^note]\n\n[^note]: Somebody',
    '1:6 forbidden-markup [^note] is a footnote',
    '3:1 forbidden-markup [^note]: is the text',
  ],
  'several footnotes': ['One.[^1] Two.[^2]\n\n[^1]: A b.\n[^2]: C d.', '1:5 forb', '1:14 forb', '3:1 forb', '4:1 forb'],
  'code that is not closed': [
    '```sh\nnpm test\n\nMore.',
    '1:1 unclosed-code the code block that starts here is not ended with ```',
  ],
  'code that another fence does not close': [
    '~~~~\na\n~~~\n```',
    '1:1 unclosed-code the code block that starts here is not ended with ~~~~',
  ],
  'code whose end names the language again': ['```sh\na\n```sh', '1:1 unclosed-code'],
  'code that the quotation ends': ['> ```\n> a\n\nText.', '1:3 unclosed-code'],
  'code that the list ends': ['- ```\n  a\n\nText.', '1:3 unclosed-code'],
  'a title underlined with tildes': ['Title\n~~~~~\n\nText.', '2:1 unclosed-code'],
  'a row with a cell too many': [
    '| A | B |\n| --- | --- |\n| 1 | 2 | 3 |',
    '3:1 lost-cells the row has 3 cells and the table 2 columns: the last 1 would not be shown.',
  ],
  'a row with a cell too few': [
    '| A | B |\n| --- | --- |\n| 1 |',
    '3:1 markdown-slip the row has 1 cell and the table 2 columns.',
  ],
  'a pipe in code inside a table': [
    '| A | B |\n| --- | --- |\n| `a | b` | c |',
    '3:1 lost-cells',
    '3:3 markdown-slip the ` here',
    '3:9 markdown-slip the ` here',
  ],
  'a table without its second line': ['| A | B |\n| 1 | 2 |', '1:1 markdown-slip this is text, not a table'],
  'a table whose second line is too short': [
    '| A | B |\n| --- |\n| 1 | 2 |',
    '1:1 markdown-slip this is text, not a table',
  ],
  'a heading without its space': ['##Next', '1:1 markdown-slip a heading needs a space: write "## Title".'],
  'a heading with a space of another kind': [
    '##\u00a0Next',
    '1:1 markdown-slip the space behind ## is of another kind',
  ],
  'a list with a space of another kind': [
    '-\u00a0one\n-\u00a0two',
    '1:1 markdown-slip the space behind - is of another kind',
  ],
  'a list of bullets': ['•\tone\n•\ttwo', '1:1 markdown-slip • makes no list. Write "- "'],
  'a list without spaces': [
    '-one\n-two',
    '1:1 markdown-slip this is text, not a list. Write a space behind the hyphen',
  ],
  'a numbered list without spaces': [
    '1.One\n2.Two',
    '1:1 markdown-slip this is text, not a list. Write a space behind the number',
  ],
  'bold words with a space inside': [
    'This is **bold ** so.',
    '1:9 markdown-slip the ** here are shown: write **bold**, without space inside.',
  ],
  'bold words with spaces inside': [
    'This is ** very bold ** so.',
    '1:9 markdown-slip the ** here are shown: write **very bold**',
  ],
  'bold words that are not closed': ['This is **bold.', '1:9 markdown-slip the ** here is shown'],
  'bold words that are not opened': ['This is bold.** So.', '1:14 markdown-slip the ** here is shown'],
  'a deletion that is not closed': ['Not ~~this.', '1:5 markdown-slip the ~~ here is shown'],
  'code in a sentence that is not closed': ['Run `npm test.', '1:5 markdown-slip the ` here is shown'],
  'a link with a space before its address': ['[x] (/policy/)', '1:3 markdown-slip a link has no space between ] and ('],
  'a link with a space in its address': [
    '[x](./my file.pdf)',
    '1:3 markdown-slip this is not a link, since its address holds a space.',
  ],
  'a link that is not closed': [
    '[x](/policy/ and more',
    '1:3 markdown-slip this is not a link, since its address is not ended',
  ],
  'a link the wrong way round': [
    '(the policy)[/policy/]',
    '1:1 markdown-slip the brackets are the wrong way round: write [the policy](/policy/).',
  ],
  'an entity without its semicolon': ['a&nbsp b', '1:2 markdown-slip &nbsp is shown as it is written'],
  'a sentence above a line': [
    'All of this holds.\n---\nMore.',
    '1:1 markdown-slip a line of --- follows, which makes a heading of this',
  ],
  'two lines above a line': ['All of this\nholds\n---', '1:1 markdown-slip a line of --- follows'],
  'a heading of a wiki': ['h3. Next', '1:1 markdown-slip a heading is written "### Title".'],
  'a link of a wiki': [
    '[the policy|https://wiki.example/x] and [[Other page]]',
    '1:1 markdown-slip a link is written [the policy](address).',
    '1:41 markdown-slip a link to another page is written [Other page](/address/).',
  ],
  'a table of contents': ['[[_TOC_]]', '1:1 markdown-slip the page makes its table of contents by itself'],
  'a box of GitHub': ['> [!WARNING]\n> Careful.', '1:3 markdown-slip a box is written <Callout kind="warning"'],
  'a box of other generators': [':::note\nText.\n:::', '1:1 markdown-slip a box is written <Callout kind="note"'],
  'a directive': ['.. note:: Text', '1:1 markdown-slip this is a directive of another program'],
  'a list of definitions': ['Term\n: what it means', '2:1 markdown-slip there are no lists of definitions'],
  'highlighted words': ['This is ==new== here.', '1:9 markdown-slip there is no highlighting: write **new**.'],
  'an emoji by its name': ['Careful :warning: here', '1:9 markdown-slip :warning: is shown as it is written'],
};

for (const [what, [body, ...told]] of Object.entries(TOLD)) {
  test(`a chapter's author is told of ${what}`, () => {
    const found = toldOf(body);
    assert.deepEqual(
      found.map((line, index) => line.slice(0, told[index]?.length ?? line.length)),
      told,
      found.join('\n'),
    );
  });
}

/** Holds texts that people write and mean, which cause no problem. */
const MEANT: Record<string, string> = {
  'brackets in a sentence': 'They wrote “recieve” [sic], and more [...] on page [3], see [note].',
  'brackets that touch': 'An entry a[i][j], f(x)[0][1], sources [1][2], and "[a]"[b].',
  'brackets after a backslash': '\\[text\\]\\[label\\] and \\[^1\\]',
  'brackets in code': '`[text][label]` and `[^1]`\n\n```\n[text][label]\n##x\n**x **\n```',
  'a reference that is defined': '[text][Label]\n\n[label]: /policy/',
  'a reference by its own words, over two lines': '[the\nlabel][]\n\n[the label]: /policy/',
  'a set of characters': 'It matches [^a-z] and [^/].',
  'powers and patterns': '2**8 is 256, `**/*.ts`, src/**, **/*.md, x ** y, a * b * c.',
  'an asterisk for a note': 'Not for everybody.* And five stars *****.',
  'code in longer marks': '``a ` b`` and `` ` ``',
  'code that is closed':
    '```sh\na\n```\n\n~~~\nb\n~~~~\n\n> ```\n> c\n> ```\n\n- ```\n  d\n  ```\n\n1. a\n\n   ```sh\n   e\n   ```',
  'code in a component': '<Callout kind="note" title="T">\n\n```\na\n```\n\n</Callout>',
  'code with fences in it': '````md\n```\na\n```\n````',
  'numbers and channels': '#1 in #ai-tools, PR #12, C# and F#',
  'times, ratios and scopes': 'At 10:30:15, a 3:2:1 ratio, std::vector::iterator, foo:bar:baz, http://[::1]:80'.replace(
    ', http://[::1]:80',
    '',
  ),
  comparisons: 'a == b, a === b, a != b, x <= y'.replace(', x <= y', ''),
  'lines of marks': 'a\n\n---\n\nb\n\n***\n\nc',
  'a short title above a line': 'Title\n---\n\nText.',
  'an aside with hyphens': 'It is\n- well\n- known, and self-hosted.',
  'hyphenated words at the start of lines': 'self\n-hosted is one word',
  'a table with every kind of cell':
    '| A | B | C |\n| --- | --- | --- |\n| `a \\| b` | **x** | |\n| | [y](/policy/) | z |\n|1|2|3|',
  'a table without outer lines': 'A | B\n--- | ---\n1 | 2',
  'one line with pipes': '| this is no table |',
  entities: 'a&nbsp;b &amp; c, AT&T, R&D, a &lt b'.replace(', a &lt b', ''),
  'an address with an & in it': 'https://example.org/?a=1&lt=2',
  'a link with a title': '[x](/policy/ "The policy") and [y](/policy/#a)',
  'parentheses after brackets': 'He [sic] (see above) and [x] (y).',
  'a quotation with an author': '> Words.\n>\n> — Somebody',
  'a dash at the start of a line': '– not a list\n— and neither is this',
  'a colon at the end': 'Terms:\n\n- one',
  'two tildes as a word': 'About ~5 minutes, or ~10.',
  'escaped marks': '\\*\\*shown\\*\\* and \\` and \\#\\# and \\~\\~x',
};

for (const [what, body] of Object.entries(MEANT)) {
  test(`nothing is told of ${what}`, () => {
    assert.deepEqual(toldOf(body), []);
  });
}

test('a text field is read with the same eyes', () => {
  const at = { file: 'tools/alpha.yaml', line: 3, column: 10 };
  const slips = (value: string) => readInlineText(value, at).slips.map(({ kind, line }) => `${line} ${kind}`);
  assert.deepEqual(slips('See [the rules][rules].'), ['3 undefined-reference']);
  assert.deepEqual(slips('Said.[^1]'), ['3 forbidden-markup']);
  assert.deepEqual(slips('This is **bold ** so.'), ['3 markdown-slip']);
  assert.deepEqual(slips('Use `a[i][j]`, see [TOOL-02](/policy/#TOOL-02) [sic].'), []);
});
