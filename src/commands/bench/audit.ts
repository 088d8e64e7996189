import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dayFinder } from '../../check-tool/commits/day-finder.ts';
import { fileChunks } from '../../audit-usage/sessions/file-chunks.ts';
import { byteLines } from '../../audit-usage/sessions/byte-lines.ts';
import { readStore } from '../../audit-usage/sessions/read-store.ts';
import { SeenRecords } from '../../audit-usage/sessions/seen-records.ts';
import { storesOf } from '../../audit-usage/sessions/store.ts';

export const name = 'audit';
export const describe = 'audit-usage.mjs: reading sessions, beside only splitting the same files into lines';

const FILES = 10;
const TURNS = 2500;
const AIM_MEGABYTES = 200;

/** Measures with transcripts that are made for it and deleted afterwards. */
export async function run(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'audit-bench-'));
  try {
    const { paths, megabytes } = write(join(home, '.claude', 'projects', '-shop'));
    const started = performance.now();
    for (const path of paths) for await (const _ of byteLines(fileChunks(path), () => undefined));
    const split = performance.now();
    const settings = { dayOf: dayFinder('UTC'), seen: new SeenRecords(), since: 0, onFile: () => undefined };
    const [store] = storesOf(home, {});
    const { sessions = [] } = store ? await readStore(store, settings) : {};
    const read = performance.now();
    const memory = Math.round(process.resourceUsage().maxRSS / 1024);
    console.log(`${megabytes} MB in ${FILES} files, ${sessions.length} sessions found`);
    console.log(`lines only: ${Math.round(split - started)} ms; sessions: ${Math.round(read - split)} ms`);
    console.log(`memory of the process: ${memory} MB (aim: at most ${AIM_MEGABYTES})`);
  } finally {
    rmSync(home, { recursive: true });
  }
}

function write(folder: string): { paths: string[]; megabytes: number } {
  mkdirSync(folder, { recursive: true });
  let characters = 0;
  const paths = Array.from({ length: FILES }, (_, file) => join(folder, `s-${file}.jsonl`));
  for (const [file, path] of paths.entries()) {
    const base = { cwd: '/home/robin/shop', sessionId: `s-${file}`, timestamp: '2026-11-25T10:00:00Z' };
    const output = openSync(path, 'w');
    // Written turn by turn: the memory of this process is what is measured.
    for (let turn = 0; turn < TURNS; turn += 1) {
      const asked = { ...base, type: 'user', message: { content: 'x'.repeat(6000) }, toolUseResult: 'y'.repeat(6000) };
      const message = { model: 'claude-opus-4-6', content: 'z'.repeat(1500) };
      const answered = { ...base, type: 'assistant', uuid: `${file}-${turn}`, message };
      characters += writeSync(output, `${JSON.stringify(asked)}\n${JSON.stringify(answered)}\n`);
    }
    closeSync(output);
  }
  return { paths, megabytes: Math.round(characters / 1e6) };
}
