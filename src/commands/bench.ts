import { readdirSync } from 'node:fs';
import { PlainError } from '../basics/plain-error.ts';
import { nearestWord } from '../basics/edit-distance.mjs';
import type { Options } from './options.ts';
import { runCommand } from './run-command.ts';

/** Describes what every file of bench/ exports. */
export interface Benchmark {
  name: string;
  /** One line: what is measured. */
  describe: string;
  /** Measures, and prints what it found. */
  run: (options: Options) => Promise<void>;
}

await runCommand('bench', async (options) => {
  const all = await benchmarks();
  for (const { name, describe, run } of chosen(all, options.argument)) {
    console.log(`\n── ${name}: ${describe} ──`);
    await run(options);
  }
});

async function benchmarks(): Promise<Benchmark[]> {
  const folder = new URL('./bench/', import.meta.url);
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .sort();
  return Promise.all(files.map((file): Promise<Benchmark> => import(new URL(file, folder).href)));
}

function chosen(all: Benchmark[], wanted: string | undefined): Benchmark[] {
  if (wanted === undefined) return all;
  const found = all.filter(({ name }) => name === wanted);
  if (found.length > 0) return found;
  const names = all.map(({ name }) => name);
  const nearest = nearestWord(wanted, names);
  const list = all.map(({ name, describe }) => `  ${name.padEnd(10)} ${describe}`).join('\n');
  throw new PlainError(`There is no benchmark "${wanted}".${nearest ? ` Did you mean "${nearest}"?` : ''}\n${list}`);
}
