import type { Commit } from '../check-tool/commits/commit.ts';
import type { MarkFinder } from '../check-tool/commits/found-mark.ts';
import { gitRecords, gitText } from '../check-tool/commits/git.ts';
import type { Repository } from '../check-tool/commits/read-repository.ts';
import { agentsOfNote } from './agents-of-note.ts';
import type { MarkBeside } from './mark-beside.ts';

/** The refs in which git-ai keeps its notes, by what they begin with. */
const NOTE_REFS = ['refs/notes/ai', 'refs/notes/ai-remote'];

/** A commit that holds no more than a message. */
const BARE: Omit<Commit, 'message'> = { hash: '', author: '', committer: '', at: 0, trailers: [] };

/**
 * Returns the tools that notes and names of branches add to commits, by the hash of the commit. The branch that a tool made
 * leads to its last commit; a note is about its own.
 * @throws GitFailed
 */
export async function marksBeside(repository: Repository, find: MarkFinder): Promise<Map<string, MarkBeside[]>> {
  const found = new Map<string, MarkBeside[]>();
  const add = (hash: string, marks: readonly MarkBeside[]) => {
    const known = found.get(hash) ?? [];
    const others = marks.filter(({ name }) => known.every((mark) => mark.name !== name));
    if (others.length > 0) found.set(hash, [...known, ...others]);
  };
  const { folder } = repository;
  for (const ref of (await gitText(folder, ['for-each-ref', '--format=%(refname)', ...NOTE_REFS])).split('\n'))
    if (ref !== '') for await (const [hash, note] of notesOf(repository, ref)) add(hash, agentsOfNote(note));
  const branches = ['for-each-ref', '--format=%(objectname) %(refname)', 'refs/heads', 'refs/remotes'];
  for (const line of (await gitText(folder, branches)).split('\n')) {
    const [, hash, branch] = /^([0-9a-f]+) refs\/(?:heads|remotes\/[^/]+)\/(.+)$/.exec(line) ?? [];
    // Marks know branches by the message of their merge.
    if (hash && branch) add(hash, find({ ...BARE, message: `Merge branch '${branch}'` }));
  }
  return found;
}

async function* notesOf({ folder, hasHead }: Repository, ref: string): AsyncGenerator<[hash: string, note: string]> {
  const refs = ['--branches', '--remotes', '--tags', ...(hasHead ? ['HEAD'] : [])];
  const form = ['-z', `--notes=${ref}`, '--encoding=UTF-8', '--format=%H%x1f%N'];
  for await (const record of gitRecords(folder, ['log', ...refs, ...form, '--'])) {
    const [hash = '', note = ''] = record.split('\u001F', 2);
    if (note.trim() !== '') yield [hash, note];
  }
}
