import { spawn } from 'node:child_process';

/** Git could not be run, or refused; the message says which of it, without what the repository holds. */
export class GitFailed extends Error {}

const SETTINGS = [
  '--no-pager',
  '-c',
  'core.quotePath=off',
  '-c',
  'core.fsmonitor=false',
  '-c',
  'log.showSignature=false',
];

/** Variables that would make Git look at another repository than the one that is asked for. */
const MISLEADING = /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|COMMON_DIR|OBJECT_DIRECTORY|NAMESPACE|CEILING_DIRECTORIES|CONFIG)/;

/**
 * Runs Git in a folder, without a shell and without writing anything, and gives what it prints record by record.
 * @param args what follows `git`
 * @param input what it reads
 * @throws GitFailed when it cannot be started or ends with an error
 */
export async function* gitRecords(folder: string, args: readonly string[], input = ''): AsyncGenerator<string, void> {
  const child = spawn('git', [...SETTINGS, '-C', folder, ...args], { env: environment(), windowsHide: true });
  let message = '';
  child.stderr.on('data', (chunk: Buffer) => {
    if (message.length < 2000) message += chunk.toString('utf8');
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  // It is awaited below; without this an early end would count as unhandled.
  ended.catch(() => undefined);
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  try {
    const decoder = new TextDecoder();
    let rest = '';
    for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
      const parts = (rest + decoder.decode(chunk, { stream: true })).split('\0');
      rest = parts.pop() ?? '';
      yield* parts;
    }
    if (rest !== '') yield rest;
    const code = await ended.catch(() => {
      throw new GitFailed('Git cannot be started: is it installed?');
    });
    if (code !== 0) throw new GitFailed(reasonOf(message, code));
  } finally {
    child.kill();
  }
}

/** Runs Git and returns what it prints, as one text. @throws GitFailed */
export async function gitText(folder: string, args: readonly string[]): Promise<string> {
  const parts: string[] = [];
  for await (const part of gitRecords(folder, args)) parts.push(part);
  return parts.join('').trim();
}

function environment(): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !MISLEADING.test(name));
  const own = {
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
  };
  return { ...Object.fromEntries(inherited), ...own, LC_ALL: 'C' };
}

const NO_REVISION =
  'It has no such revision. A CI job fetches only the newest commit unless it is told to fetch the whole history.';

function reasonOf(message: string, code: number | null): string {
  if (message.includes('dubious ownership'))
    return 'It belongs to another user, and Git refuses it ("dubious ownership"). Let its owner run this.';
  if (message.includes('not a git repository')) return 'It is not a Git repository.';
  if (/unknown revision|bad revision|ambiguous argument|bad object|invalid object/i.test(message)) return NO_REVISION;
  return `Git ended with ${code ?? 'a signal'}.`;
}
