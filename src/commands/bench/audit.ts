import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { documentOf } from '../../api/documents.ts';
import { bundleAuditUsage } from '../../audit-usage/bundle.ts';
import { PlainError } from '../../basics/plain-error.ts';
import { withMarks } from '../../check-tool/commits/shipped-marks.ts';
import { readContent } from '../../model/read/read-content.ts';
import { contentFolder } from '../../model/content-folder.ts';

export const name = 'audit';
export const describe = 'audit-usage.mjs: reading sessions, beside `wc -l` on the same files';

/** The size of the files of each tool, in megabytes: more than the memory that the reading may take. */
const MEGABYTES = Number(process.env.BENCH_MEGABYTES ?? 500);
const FILES = 10;
const AIM_MEGABYTES = 200;
const AIM_SHARE = 0.5;
const ROUNDS = 5;

/** Measures the script itself, as a build publishes it, with sessions that are made for it and deleted afterwards. */
export async function run(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'audit-bench-'));
  try {
    const paths = [
      ...write(join(home, '.claude', 'projects', '-shop'), claude),
      ...write(join(home, '.codex', 'sessions'), codex),
    ];
    const bytes = paths.reduce((sum, path) => sum + statSync(path).size, 0);
    const audit = await scriptIn(home);
    // The first round fills the cache of the system; the best of each is compared.
    const counted: number[] = [];
    const read: number[] = [];
    let memory = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      counted.push(timeOf(() => void spawnSync('wc', ['-l', ...paths])));
      read.push(timeOf(() => (memory = Math.max(memory, audit()))));
    }
    const speed = (times: readonly number[]) => Math.round(bytes / 1e3 / Math.min(...times));
    const share = (Math.min(...counted) / Math.min(...read)).toFixed(2);
    console.log(`${Math.round(bytes / 1e6)} MB in ${paths.length} files`);
    console.log(
      `wc -l: ${speed(counted)} MB/s; the whole run: ${speed(read)} MB/s, ${share} of it (aim: at least ${AIM_SHARE})`,
    );
    console.log(`memory of the run: ${memory} MB (aim: at most ${AIM_MEGABYTES})`);
  } finally {
    rmSync(home, { recursive: true });
  }
}

/** Returns what runs the published script on a home folder, and gives the megabytes that it took. */
async function scriptIn(home: string): Promise<() => number> {
  const { text } = await bundleAuditUsage(new URL('../../../', import.meta.url));
  const { handbook } = readContent(contentFolder());
  if (!handbook) throw new PlainError('The content has problems: npm run check lists them.');
  const [script, decisions] = [join(home, 'audit-usage.mjs'), join(home, 'decisions.json')];
  writeFileSync(script, withMarks(text, handbook.usageMarks));
  writeFileSync(decisions, JSON.stringify(documentOf(handbook, 'decisions')));
  const told = `data:text/javascript,process.once('exit',()=>console.error(process.resourceUsage().maxRSS))`;
  const args = ['--import', told, script, '--handbook', decisions, '--home', home, '--format', 'csv'];
  return () => {
    const { stdout, stderr } = spawnSync(process.execPath, args, {
      encoding: 'utf8',
      env: { ...process.env, HANDBOOK_TODAY: AT.slice(0, 10) },
    });
    if (!stdout.includes('claude-opus-4-6') || !stdout.includes('gpt-5.5'))
      throw new PlainError(`The script found nothing: ${stderr}`);
    return Math.round(Number(stderr.trim().split('\n').at(-1)) / 1024);
  };
}

function timeOf(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

const AT = '2026-11-25T10:00:00Z';

/** The lines of a turn of Claude Code: what was asked, what tools gave, steps on the way, an answer. */
function claude(file: number, turn: number): object[] {
  const base = { cwd: '/home/robin/shop', sessionId: `s-${file}`, timestamp: AT };
  const message = { model: 'claude-opus-4-6', content: 'z'.repeat(1500) };
  return [
    { ...base, type: 'user', message: { content: 'x'.repeat(6000) }, toolUseResult: 'y'.repeat(6000) },
    ...Array.from({ length: 6 }, (_, step) => ({ ...base, type: 'progress', data: { step, text: 'p'.repeat(150) } })),
    { ...base, type: 'assistant', uuid: `${file}-${turn}`, message },
  ];
}

/** The lines of a turn of Codex. */
function codex(file: number, turn: number): object[] {
  const line = (type: string, payload: object) => ({ timestamp: AT, type, payload });
  return [
    ...(turn === 0
      ? [line('session_meta', { id: `c-${file}`, timestamp: AT, cwd: '/home/robin/shop', model_provider: 'openai' })]
      : []),
    line('turn_context', { turn_id: `${file}-${turn}`, model: 'gpt-5.5', user_instructions: 'u'.repeat(800) }),
    ...Array.from({ length: 8 }, () => line('response_item', { type: 'message', content: 'r'.repeat(900) })),
    line('event_msg', { type: 'token_count', rate_limits: { plan_type: 'business' } }),
  ];
}

function write(folder: string, linesOf: (file: number, turn: number) => object[]): string[] {
  mkdirSync(folder, { recursive: true });
  const paths = Array.from({ length: FILES }, (_, file) => join(folder, `rollout-${file}.jsonl`));
  for (const [file, path] of paths.entries()) {
    const output = openSync(path, 'w');
    // Written turn by turn: the memory of this process is what is measured.
    for (let turn = 0, bytes = 0; bytes < (MEGABYTES * 1e6) / FILES; turn += 1)
      bytes += writeSync(
        output,
        linesOf(file, turn)
          .map((value) => `${JSON.stringify(value)}\n`)
          .join(''),
      );
    closeSync(output);
  }
  return paths;
}
