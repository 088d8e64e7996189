import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sheetStyles } from '../../../src/document/sheet-styles.ts';

test('every sheet says whose policy it is, its version, its address, the day and its number', () => {
  const styles = sheetStyles({
    left: 'Handbook: version 2',
    right: 'https://handbook.example/policy/',
    foot: 'As of today',
  });
  assert.match(styles, /^@page\{@top-left\{content:"Handbook: version 2";/);
  assert.ok(styles.includes('@top-right{content:"https://handbook.example/policy/"'));
  assert.ok(styles.includes('@bottom-left{content:"As of today"'));
  assert.ok(styles.includes('counter(page) " / " counter(pages)'));
});

test('no title ends the string or the sheet that it stands in', () => {
  const styles = sheetStyles({ left: 'A "B" \\ </style>\n}', right: '', foot: '' });
  assert.ok(styles.includes('content:"A \\22 B\\22  \\5c  \\3c /style>\\a }"'), styles);
});
