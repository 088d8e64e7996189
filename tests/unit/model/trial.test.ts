import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ContentFile } from '../../../src/model/read/files.ts';
import { tryReading } from '../../../src/model/read/trial.ts';
import { unfitFiles } from '../../../src/model/read/unfit-files.ts';
import { soundText } from './fixture.ts';

const PATH = 'tools/alpha.yaml';
const good: ContentFile = { path: PATH, text: soundText(PATH) };
/** Holds a text that no content has: the stand-in for anything that makes the parser end its process. */
const fatal = (number: number) => ({ path: `tools/fatal-${number}.yaml`, text: number }) as unknown as ContentFile;
const slow = (number: number): ContentFile => {
  const sentence = `'a' "b 'c' ${'word '.repeat(30)}\n`;
  return { path: `faq/slow-${number}.mdx`, text: `---\nquestion: May I?\n---\n\n${sentence.repeat(1200)}` };
};

test('a file that ends the process that reads it is told from the good ones beside it', () => {
  assert.deepEqual(
    [...tryReading([good, fatal(1), { ...good, path: 'tools/beta.yaml' }])],
    [['tools/fatal-1.yaml', 'fatal']],
  );
});

test('a file that would take minutes is stopped, and what was found is remembered', () => {
  assert.deepEqual([...tryReading([slow(1), good])], [['faq/slow-1.mdx', 'slow']]);
  const again = performance.now();
  assert.deepEqual([...tryReading([slow(1), good])], [['faq/slow-1.mdx', 'slow']]);
  assert.ok(performance.now() - again < 1000);
});

test('content in which several files fail does not take their time one after the other without end', () => {
  const files = [fatal(2), fatal(3), fatal(4), fatal(5), { ...good, path: 'tools/gamma.yaml' }];
  assert.deepEqual(
    [...tryReading(files)].map(([, failure]) => failure),
    ['fatal', 'fatal', 'fatal', 'untried', 'untried'],
  );
});

test('each failure has words of its own, at the paragraph that causes it', () => {
  const file = { ...slow(2), form: 'mdx' } as const;
  const messageOf = (failure: 'slow' | 'fatal' | 'untried') => {
    const problem = unfitFiles([file], () => new Map([[file.path, failure]])).problems[0];
    return `${problem?.line} ${problem?.message}`;
  };
  const why = "the paragraph that starts here costs most, with 4,800 times '.";
  assert.equal(messageOf('slow'), `5 reading this file takes more than 3 seconds: ${why}`);
  assert.equal(messageOf('fatal'), `5 reading this file ends the program that reads it: ${why}`);
  assert.match(messageOf('untried'), /^5 this file was not read, because others that are as costly/);
});
