import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Findings } from '../../../src/audit-usage/findings.ts';
import { auditSessions } from '../../../src/audit-usage/sessions/audit-sessions.ts';
import { inOrder } from '../../../src/audit-usage/sessions/in-order.ts';
import { ReadingPool } from '../../../src/audit-usage/sessions/reading-pool.ts';
import { storesOf } from '../../../src/audit-usage/sessions/store.ts';
import { threadsFor } from '../../../src/audit-usage/sessions/threads.ts';
import { dayFinder } from '../../../src/check-tool/commits/day-finder.ts';
import { PolicyVerdicts } from '../../../src/check-tool/commits/policy-verdicts.ts';
import { document } from '../check-tool/default-document.ts';
import { CLAUDE, claude, EVERY_FORMAT, home, lines } from './session-files.ts';

/** The script from source; threads are made of it as of the built one. */
const SCRIPT = new URL('../../../src/audit-usage/main.ts', import.meta.url);

async function foundWith(threads: number, folder: string) {
  const findings = new Findings(dayFinder('UTC'));
  const window = { since: '2026-08-28', until: '2026-11-28' };
  const started: string[] = [];
  const audit = { window, findings, verdicts: new PolicyVerdicts([document]), stated: { plans: {} }, problems: [] };
  const reach = await auditSessions(
    { stores: storesOf(folder, {}), databases: [] },
    { ...audit, find: () => [], timeZone: 'UTC', dayOf: dayFinder('UTC') },
    { onFile: (name) => started.push(name), script: SCRIPT, threads },
  );
  return { findings: findings.list(), reach, started: started.sort() };
}

describe('reading in several threads', () => {
  test('finds what one thread finds, whichever file is read first', async () => {
    // The first file takes longer than the fork behind it, which begins with a copy of its answers.
    const long = Array.from({ length: 20_000 }, (_, index) => claude({ uuid: `u-${index}` }));
    const folder = home('threads', {
      ...EVERY_FORMAT,
      [`${CLAUDE}/a.jsonl`]: lines(...long),
      [`${CLAUDE}/b.jsonl`]: lines(claude({ uuid: 'u-7', sessionId: 'fork' })),
      [`${CLAUDE}/c.jsonl`]: '{"type":"assistant","cut',
    });
    const one = await foundWith(1, folder);
    assert.ok(one.findings.length > 15);
    assert.equal(one.findings.find(({ model }) => model === 'claude-opus-4-6')?.count, 1);
    assert.deepEqual(await foundWith(2, folder), one);
  });

  test('a thread that fails ends the run with its fault, and the others end', async () => {
    const pool = new ReadingPool(new URL('data:text/javascript,throw new Error("broken")'), 2, 'UTC', () => undefined);
    const task = { path: '/', reader: 'claude-code', form: 'lines', stem: '', folder: null, changed: 0 } as const;
    try {
      await assert.rejects(
        pool.read(task, () => undefined),
        /broken/,
      );
      await assert.rejects(
        pool.read(task, () => undefined),
        /broken/,
      );
    } finally {
      await pool.close();
    }
  });

  test('results come in the order of the work, and no more of it is begun than may be ahead', async () => {
    const underWay = new Set<number>();
    let most = 0;
    const work = async (number: number) => {
      underWay.add(number);
      most = Math.max(most, underWay.size);
      await new Promise((resolve) => setTimeout(resolve, number % 3));
      return number * 2;
    };
    const found: [number, number][] = [];
    for await (const [given, result] of inOrder([5, 4, 3, 2, 1], 3, work)) {
      found.push([given, result]);
      underWay.delete(given);
    }
    assert.deepEqual(found, [
      [5, 10],
      [4, 8],
      [3, 6],
      [2, 4],
      [1, 2],
    ]);
    assert.equal(most, 3);
  });

  test('little is read in one thread, and so is everything where there is one processor or one file', () => {
    assert.equal(threadsFor(50, 1_000_000, 8), 1);
    assert.equal(threadsFor(50, 1e10, 1), 1);
    assert.equal(threadsFor(1, 1e10, 8), 1);
    assert.equal(threadsFor(50, 1e10, 2), 2);
    assert.equal(threadsFor(2, 1e10, 8), 2);
    assert.equal(threadsFor(50, 1e10, 64), 2);
  });
});
