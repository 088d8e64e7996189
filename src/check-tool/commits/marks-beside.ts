import type { Commit } from './commit.ts';
import type { MarkFinder } from './found-mark.ts';
import { gitRecords, gitText } from './git.ts';
import type { Repository } from './read-repository.ts';
import { agentsOfNote } from './agents-of-note.ts';
import type { MarkBeside } from './mark-beside.ts';

/** The refs in which git-ai keeps its notes, by what they begin with. */
const NOTE_REFS = ['refs/notes/ai', 'refs/notes/ai-remote'];

/** A commit that holds no more than a message. */
const BARE: Omit<Commit, 'message'> = { hash: '', author: '', committer: '', at: 0, trailers: [] };

/** The tools that notes and names of branches add to commits, by the hash of the commit. */
export type MarksBeside = ReadonlyMap<string, readonly MarkBeside[]>;

/**
 * Reads the notes and the names of branches. The branch that a tool made leads to its last commit; a note is about its own.
 * @param revisions the commits whose notes are read, as `git log` takes them
 * @throws GitFailed
 */
export async function marksBeside(
  repository: Repository,
  find: MarkFinder,
  revisions: readonly string[],
): Promise<MarksBeside> {
  const found = new Map<string, readonly MarkBeside[]>();
  const add = (hash: string, marks: readonly MarkBeside[]) => {
    const known = found.get(hash) ?? [];
    const others = marks.filter(({ name }) => known.every((mark) => mark.name !== name));
    if (others.length > 0) found.set(hash, [...known, ...others]);
  };
  const { folder } = repository;
  for (const ref of (await gitText(folder, ['for-each-ref', '--format=%(refname)', ...NOTE_REFS])).split('\n'))
    if (ref !== '') for await (const [hash, note] of notesOf(repository, ref, revisions)) add(hash, agentsOfNote(note));
  const branches = ['for-each-ref', '--format=%(objectname) %(refname)', 'refs/heads', 'refs/remotes'];
  for (const line of (await gitText(folder, branches)).split('\n')) {
    const [, hash, branch] = /^([0-9a-f]+) refs\/(?:heads|remotes\/[^/]+)\/(.+)$/.exec(line) ?? [];
    // Marks know branches by the message of their merge.
    if (hash && branch) add(hash, find({ ...BARE, message: `Merge branch '${branch}'` }));
  }
  return found;
}

async function* notesOf(
  { folder }: Repository,
  ref: string,
  revisions: readonly string[],
): AsyncGenerator<[hash: string, note: string]> {
  const form = ['-z', `--notes=${ref}`, '--encoding=UTF-8', '--format=%H%x1f%N'];
  for await (const record of gitRecords(folder, ['log', ...form, ...revisions, '--'])) {
    const [hash = '', note = ''] = record.split('\u001F', 2);
    if (note.trim() !== '') yield [hash, note];
  }
}
