import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { documentOf } from '../../api/documents.ts';
import { bundleAuditUsage } from '../../audit-usage/bundle.ts';
import { PlainError } from '../../basics/plain-error.ts';
import { withMarks } from '../../check-tool/commits/shipped-marks.ts';
import { readContent } from '../../model/read/read-content.ts';
import { contentFolder } from '../../model/content-folder.ts';
import { GENERATED_AT, GENERATED_MODELS, writeGeneratedSessions } from '../measure/generated-sessions.ts';
import { canMeasure, childCpuSeconds } from '../measure/process-tree.ts';

export const name = 'audit';
export const describe = 'audit-usage.mjs: reading sessions, beside `wc -l` on the same files';

/** The size of all files together, in megabytes; and whether they are read from the disk, which only Linux and root can ask for. */
const MEGABYTES = Number(process.env.BENCH_MEGABYTES ?? 1000);
const IS_COLD = process.env.BENCH_COLD === '1';
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5);
const AIM_MEGABYTES = 200;
const AIM_SHARE = 0.5;

/** Describes a run: how long it took by the clock, the processor's time, and the memory at its peak. */
interface Run {
  seconds: number;
  cpu: number;
  megabytes?: number;
}

/** Measures the script itself, as a build publishes it, with sessions that are made for it and deleted afterwards. */
export async function run(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'audit-bench-'));
  try {
    const paths = writeGeneratedSessions(home, MEGABYTES * 1e6);
    const bytes = paths.reduce((sum, path) => sum + statSync(path).size, 0);
    const audit = await scriptIn(home);
    const speed = ({ seconds }: Run) => `${Math.round(bytes / 1e6 / seconds)} MB/s`;
    console.log(`${Math.round(bytes / 1e6)} MB in ${paths.length} files, ${IS_COLD ? 'from the disk' : 'cached'}`);
    const counted: Run[] = [];
    const read: Run[] = [];
    // By turns, so that what else runs on the machine slows both down.
    for (let round = 1; round <= ROUNDS; round += 1) {
      const count = timed(() => void spawnSync('wc', ['-l', ...paths]));
      const reading = timed(audit);
      counted.push(count);
      read.push(reading);
      console.log(
        `  ${round}. wc -l ${speed(count)}, the whole run ${speed(reading)}, load ${loadavg()[0]?.toFixed(1)}`,
      );
    }
    const [count, reading] = [median(counted), median(read)];
    const share = (count.seconds / reading.seconds).toFixed(2);
    const memory = Math.max(...read.map(({ megabytes = 0 }) => megabytes));
    console.log(
      `medians: wc -l ${speed(count)}, the whole run ${speed(reading)}: ${share} of it (aim: at least ${AIM_SHARE})`,
    );
    if (canMeasure)
      console.log(
        `time of processors: wc -l ${count.cpu.toFixed(2)} s, the whole run ${reading.cpu.toFixed(2)} s, in all threads`,
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
      env: { ...process.env, HANDBOOK_TODAY: GENERATED_AT.slice(0, 10) },
    });
    if (!GENERATED_MODELS.every((model) => stdout.includes(model)))
      throw new PlainError(`The script found nothing: ${stderr}`);
    return Math.round(Number(stderr.trim().split('\n').at(-1)) / 1024);
  };
}

function timed(work: () => number | void): Run {
  if (IS_COLD) {
    spawnSync('sync');
    writeFileSync('/proc/sys/vm/drop_caches', '3');
  }
  const cpuBefore = canMeasure ? childCpuSeconds() : 0;
  const started = performance.now();
  const megabytes = work();
  const seconds = (performance.now() - started) / 1000;
  const cpu = canMeasure ? childCpuSeconds() - cpuBefore : 0;
  return { seconds, cpu, ...(typeof megabytes === 'number' && { megabytes }) };
}

function median(runs: readonly Run[]): Run {
  const [middle] = runs.toSorted((a, b) => a.seconds - b.seconds).slice(Math.floor(runs.length / 2));
  if (!middle) throw new PlainError('BENCH_ROUNDS is at least 1.');
  return middle;
}
