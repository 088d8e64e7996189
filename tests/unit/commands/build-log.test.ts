import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BuildLog } from '../../../src/commands/build/build-log.ts';

function logged(isTTY: boolean, write: (log: BuildLog) => void): string {
  let text = '';
  write(new BuildLog({ isTTY, write: (part) => (text += part) }));
  return text;
}

const page = (log: BuildLog, path: string) => {
  log.write({ label: null, level: 'info', message: `  \u001b[34m├─\u001b[39m ${path}`, newLine: false });
  log.write({ label: 'SKIP_FORMAT', level: 'info', message: ' (+1ms) ', newLine: true });
};

test('a file gets a line for every hundred pages', () => {
  const text = logged(false, (log) => {
    for (let i = 0; i < 250; i += 1) page(log, `/p${i}/index.html`);
  });
  assert.equal(text, '  100 pages\n  200 pages\n');
});

test('a terminal counts pages in one line', () => {
  const text = logged(true, (log) => {
    page(log, '/a/index.html');
    page(log, '/b/index.html');
    log.write({ label: 'search-index', level: 'info', message: '310 entries', newLine: true });
  });
  assert.equal(text, '\r  1 pages\r  2 pages\n  310 entries\n');
});

test('stages are named, routine messages are not repeated', () => {
  const text = logged(false, (log) => {
    log.write({ label: 'build', level: 'info', message: 'output: "static"', newLine: true });
    log.write({ label: 'SKIP_FORMAT', level: 'info', message: '\n generating static routes ', newLine: true });
  });
  assert.equal(text, '  writing pages …\n');
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
