import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkContent, checkForRelease } from '../../../src/check/check-content.ts';
import { isAcceptable, type Problem } from '../../../src/model/problem.ts';
import { expectedLines, FAULTY, linesOf, SOUND, TODAY } from '../../unit/model/fixture.ts';
import { hunkBetween, withHunks, type Hunk } from './hunk.ts';

/** Content that shows several faults at once, in a folder of its own. */
export interface MergedContent {
  folder: string;
  faults: string[];
}

/** Files by their path below the content folder; an empty place is a file that was taken away. */
type Files = Map<string, Buffer | undefined>;

/**
 * Holds the faults that cause warnings only: the check lets them pass, so the build has to cope with them.
 * One about who opened a merge request is not about the content.
 */
export const acceptedFaults = (): string[] =>
  readdirSync(FAULTY).filter((fault) => {
    const lines = expectedLines(fault);
    return lines.length > 0 && lines.every((line) => /^\S+ {2}\S+ {2}warning: /.test(line));
  });

/**
 * Lays faults over the sound content, as many over one copy as go together: a build takes longer than all checks.
 * They go together when they change different lines, the check still accepts the content, and warns of each.
 * The copy is a draft that was never published, because most faults change what binds.
 * @param parent a folder for the copies
 * @throws when the check refuses a fault even alone
 */
export async function mergeFaults(faults: readonly string[], parent: string): Promise<MergedContent[]> {
  const merged: MergedContent[] = [];
  for (const fault of faults) {
    let home: MergedContent | undefined;
    for (const content of merged) if (!home && (await takes(content, fault))) home = content;
    if (home) home.faults.push(fault);
    else {
      const content = { folder: join(parent, String(merged.length)), faults: [] };
      if (!(await takes(content, fault))) throw new Error(`${fault} is not accepted as a draft.`);
      merged.push({ ...content, faults: [fault] });
    }
  }
  for (const content of merged) write(content.folder, laidOver(content.faults) ?? new Map());
  return merged;
}

async function takes({ folder, faults }: MergedContent, fault: string): Promise<boolean> {
  const files = laidOver([...faults, fault]);
  if (!files) return false;
  write(folder, files);
  const { problems } = await checkForRelease(checkContent(folder, { today: TODAY }));
  const found = new Set(problems.map(signatureOf));
  return isAcceptable(problems) && [...faults, fault].flatMap(expectedSignatures).every((line) => found.has(line));
}

/** Returns the subject of a warning: with more in the content, other lines and other examples are named. */
const signature = (line: string) => {
  const [, file = '', kind = '', message = ''] = /^([^:]+):\d+:\d+ {2}(\S+) {2}(.*)$/.exec(line) ?? [];
  return `${file} ${kind} ${/`[^`]+`|[A-Z]+-\d+/.exec(message)?.[0] ?? ''}`;
};
const signatureOf = (problem: Problem) => signature(linesOf([problem])[0] ?? '');
const expectedSignatures = (fault: string) => expectedLines(fault).map(signature);

/** The files of the draft with those of the faults, or nothing where two faults change the same lines. */
function laidOver(faults: readonly string[]): Files | undefined {
  const files = draft();
  const hunks = new Map<string, Hunk[]>();
  for (const fault of faults) {
    for (const [path, bytes] of changesOf(fault)) {
      const base = draft().get(path);
      const known = files.get(path);
      if (base && bytes) {
        const hunk = hunkBetween(base.toString(), bytes.toString());
        const all = [...(hunks.get(path) ?? []), ...(hunk ? [hunk] : [])];
        hunks.set(path, all);
        const text = withHunks(base.toString(), all);
        if (text === undefined || !known) return undefined;
        files.set(path, Buffer.from(text));
      } else {
        // New, or gone: no two faults may want different things.
        if (hunks.has(path) || (known && !base)) return undefined;
        files.set(path, bytes);
      }
    }
  }
  return files;
}

/** The sound content before its first publication. */
const draft = (): Files => new Map([...filesIn(SOUND)].filter(([path]) => !/^(?:versions|completions)\//.test(path)));

function changesOf(fault: string): Files {
  const changed = filesIn(join(FAULTY, fault));
  const removed = changed.get('removed.txt')?.toString().split('\n').filter(Boolean) ?? [];
  for (const name of ['expected.txt', 'removed.txt']) changed.delete(name);
  // A fault about a published version is about the sound one, with what it was published as.
  if ([...changed.keys()].some((path) => path.startsWith('versions/')))
    for (const [path, bytes] of filesIn(SOUND))
      if (path.startsWith('versions/') && !changed.has(path)) changed.set(path, bytes);
  for (const path of draft().keys())
    if (removed.some((start) => path.startsWith(start)) && !changed.has(path)) changed.set(path, undefined);
  return changed;
}

function filesIn(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries.map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      return [file.slice(folder.length + 1), readFileSync(file)];
    }),
  );
}

function write(folder: string, files: Files): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, bytes] of files) {
    if (!bytes) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}
