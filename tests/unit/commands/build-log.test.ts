import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BuildLog } from '../../../src/commands/build/build-log.ts';

function logged(isTTY: boolean, write: (log: BuildLog) => void): string {
  let text = '';
  write(new BuildLog({ isTTY, write: (part) => (text += part) }));
  return text;
}

test('a file gets a line for every hundred pages', () => {
  const text = logged(false, (log) => {
    for (let i = 0; i < 250; i += 1) log.countPage();
  });
  assert.equal(text, '  100 pages\n  200 pages\n');
});

test('a terminal counts pages in one line', () => {
  const text = logged(true, (log) => {
    log.countPage();
    log.countPage();
    log.say('310 entries');
  });
  assert.equal(text, '\r  1 pages\r  2 pages\n  310 entries\n');
});

test('stages are named, routine messages are not repeated', () => {
  const text = logged(false, (log) => {
    log.write({ label: 'build', level: 'info', message: 'output: "static"', newLine: true });
    log.write({ label: 'build', level: 'info', message: 'Building static entrypoints...', newLine: true });
    log.write({ label: 'SKIP_FORMAT', level: 'info', message: '\n generating static routes ', newLine: true });
    log.write({ label: 'own-part', level: 'info', message: 'done', newLine: true });
  });
  assert.equal(text, '  compiling pages, styles and scripts …\n  done\n');
});

test('warnings and errors pass, the known harmless one does not', () => {
  const text = logged(false, (log) => {
    log.write({
      label: 'vite',
      level: 'warn',
      message: '[MODULE_LEVEL_DIRECTIVE] … "use astro:head-inject" …',
      newLine: true,
    });
    log.write({ label: 'vite', level: 'warn', message: 'a chunk is large', newLine: true });
    log.write({ label: null, level: 'error', message: 'it broke', newLine: true });
  });
  assert.equal(text, 'warning: [vite] a chunk is large\nerror: it broke\n');
});
