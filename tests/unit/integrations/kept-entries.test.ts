import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { KeptEntries } from '../../../src/integrations/kept-entries.ts';

function withFile(work: (file: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'kept-entries-'));
  try {
    work(join(folder, 'cache', 'pages'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A whole build that keeps texts under their names. */
function build(file: string, work: (kept: KeptEntries) => void): void {
  const kept = new KeptEntries(file);
  work(kept);
  kept.close();
}

const textIn = (kept: KeptEntries, name: string) => kept.find(name)?.bytes.toString();

test('a build finds what the one before it kept, byte for byte, with what was noted about it', () => {
  withFile((file) => {
    build(file, (kept) => {
      assert.equal(kept.find('a'), undefined);
      kept.add('a', Buffer.from('größer\n'), 'two images');
      kept.add('b', Buffer.from([0, 255, 10]));
      kept.add('empty', Buffer.alloc(0));
    });
    build(file, (kept) => {
      assert.deepEqual(kept.find('a'), { bytes: Buffer.from('größer\n'), about: 'two images' });
      assert.deepEqual(kept.find('b'), { bytes: Buffer.from([0, 255, 10]) });
      assert.deepEqual(kept.find('empty'), { bytes: Buffer.alloc(0) });
    });
  });
});

test('what a build neither takes nor adds is gone after it, and the rest stays', () => {
  withFile((file) => {
    build(file, (kept) => ['a', 'b', 'c'].forEach((name) => kept.add(name, Buffer.from(name.repeat(1000)))));
    build(file, (kept) => {
      kept.find('a');
      kept.add('d', Buffer.from('new'));
    });
    build(file, (kept) => {
      assert.deepEqual(
        ['a', 'b', 'c', 'd'].map((name) => textIn(kept, name)?.length),
        [1000, undefined, undefined, 3],
      );
    });
    const before = readFileSync(file);
    build(file, (kept) => ['a', 'd'].forEach((name) => kept.find(name)));
    assert.deepEqual(readFileSync(file), before);
  });
});

test('an entry that was damaged, or a file that is none, counts as nothing kept', () => {
  withFile((file) => {
    build(file, (kept) => ['first', 'second'].forEach((name) => kept.add(name, Buffer.from(`the text of ${name}`))));
    const whole = readFileSync(file);
    writeFileSync(file, whole.toString().replace('text of first', 'word of first'));
    build(file, (kept) => {
      assert.equal(kept.find('first'), undefined);
      assert.equal(textIn(kept, 'second'), 'the text of second');
    });
    for (const damaged of [
      whole.subarray(0, whole.length - 3),
      whole.subarray(20),
      Buffer.from('{}'),
      Buffer.alloc(0),
    ]) {
      writeFileSync(file, damaged);
      build(file, (kept) => assert.deepEqual([kept.find('first'), kept.find('second')], [undefined, undefined]));
    }
  });
});

test('a build that is interrupted changes nothing of what is kept, and two at once each keep something whole', () => {
  withFile((file) => {
    build(file, (kept) => kept.add('a', Buffer.from('kept')));
    new KeptEntries(file).add('b', Buffer.from('interrupted'));
    build(file, (kept) => assert.deepEqual([textIn(kept, 'a'), kept.find('b')], ['kept', undefined]));
  });
});

test('where nothing is to be kept, or nothing can be written, a build goes on without', () => {
  build('/dev/null/pages', (kept) => kept.add('a', Buffer.from('a')));
  const nowhere = new KeptEntries(undefined);
  nowhere.add('a', Buffer.from('a'));
  assert.equal(nowhere.find('a'), undefined);
  nowhere.close();
  assert.equal(existsSync('undefined'), false);
  assert.deepEqual(
    readdirSync('.').filter((name) => name.startsWith('undefined')),
    [],
  );
});
