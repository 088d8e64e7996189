// The way into every npm script: node src/commands/run.mjs <command> [options].
// Plain JavaScript without dependencies, for Node 18 and later: it runs before anything is installed, installs what the
// lockfiles say, finds a Node that runs TypeScript and Astro, and hands over to the command's file in src/commands.
// Where the engine itself is an installed package, npm has installed what it needs, and it runs from a copy of itself.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder } from './bootstrap/cache-folder.mjs';
import { chooseNode } from './bootstrap/choose-node.mjs';
import { contentLanguage } from './bootstrap/content-language.mjs';
import { commandHelp, listText, unknownText } from './bootstrap/help-text.mjs';
import { installIfNeeded, NotReady } from './bootstrap/install.mjs';
import { areThere, npmProcesses } from './bootstrap/npm-processes.mjs';
import { refusePlace } from './bootstrap/refuse-place.mjs';
import { isPackage, unpackedEngine } from './bootstrap/unpacked-engine.mjs';
import { commandFile, COMMANDS, isOffered } from './command-list.mjs';

const HERE = fileURLToPath(new URL('../..', import.meta.url));
const IS_PACKAGE = isPackage(HERE);
const [name = '--help', ...args] = process.argv.slice(2);
// Before anything else: npm may be killed while packages are installed.
const npm = process.env.npm_lifecycle_event ? npmProcesses() : [];

if (['--help', '-h', 'help'].includes(name)) {
  console.log(listText(IS_PACKAGE));
} else if (!isOffered(name, IS_PACKAGE)) {
  console.error(unknownText(name, IS_PACKAGE));
  process.exitCode = 1;
} else if (args.includes('--help') || args.includes('-h')) {
  console.log(commandHelp(name));
} else {
  try {
    const root = IS_PACKAGE ? unpackedEngine(HERE) : HERE;
    refusePlace(root);
    if (!IS_PACKAGE) installIfNeeded(root, 'the packages of this project');
    hand(chooseNode(join(root, 'src', 'runtime')), root);
  } catch (error) {
    if (!(error instanceof NotReady)) throw error;
    console.error(`\n${error.message}`);
    process.exitCode = 1;
  }
}

/**
 * Runs the command and ends as it ends: same output, same signals, same exit code.
 * @param {string} node
 * @param {string} root the folder of package.json
 */
function hand(node, root) {
  const file = join(root, 'src', 'commands', commandFile(name));
  const flags = [
    // Node before 24.3 announces at every start that it strips types.
    '--disable-warning=ExperimentalWarning',
    // In MiB. What is read and rendered lives for a moment: with more room most of it is gone before anything is tidied.
    '--max-semi-space-size=32',
    // For the one moment at which much is left over: see build/compiled-program.ts.
    '--expose-gc',
  ];
  const child = spawn(node, [...flags, file, ...args], {
    // By the channel the command learns of our end, whatever ends us.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: environment(node, root),
  });
  /** @type {NodeJS.Signals | undefined} */
  let asked;
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => stop(child, (asked = signal), 2000));
  if (npm.length > 0) stopWithNpm(child);
  child.on('error', (error) => {
    console.error(`${node} could not be started: ${error.message}`);
    process.exitCode = 1;
  });
  child.on('close', (code, signal) => {
    const cause = asked ?? signal;
    process.exitCode = code ?? 128 + (cause ? constants.signals[cause] : 0);
  });
}

/**
 * A server must not stay behind and keep its port when npm is killed, which does not tell the script that it runs.
 * @param {import('node:child_process').ChildProcess} child
 */
function stopWithNpm(child) {
  const look = setInterval(() => {
    if (areThere(npm)) return;
    clearInterval(look);
    stop(child, 'SIGTERM', 5000);
  }, 1000);
  look.unref();
}

/**
 * Stops a command, which may put its things in order: and also one that is so deep in its work that it hears nothing.
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 * @param {number} grace in milliseconds
 */
function stop(child, signal, grace) {
  child.kill(signal);
  setTimeout(() => child.kill('SIGKILL'), grace).unref();
}

/**
 * @param {string} node
 * @param {string} root
 */
function environment(node, root) {
  const { env } = process;
  const path = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const language = contentLanguage(root);
  return {
    ...env,
    // First on PATH, so that whatever a command starts by the name "node" is the same Node.
    [path]: [dirname(node), env[path]].filter(Boolean).join(delimiter),
    // In the environment, so that every process and thread that the command starts has the same words.
    ...(language && { NODE_OPTIONS: `${env.NODE_OPTIONS ?? ''} --conditions=words-${language}`.trim() }),
    // What was compiled once starts faster the next time: a test run alone starts hundreds of processes.
    NODE_COMPILE_CACHE: env.NODE_COMPILE_CACHE ?? join(cacheFolder(root), 'compiled'),
    // Also in another checkout with the same packages, as each job of a CI runner has one.
    NODE_COMPILE_CACHE_PORTABLE: env.NODE_COMPILE_CACHE_PORTABLE ?? '1',
    // The bundler's threads wait for each other longer than the small modules of this project take to compile.
    ROLLDOWN_WORKER_THREADS: env.ROLLDOWN_WORKER_THREADS ?? '1',
    RAYON_NUM_THREADS: env.RAYON_NUM_THREADS ?? '1',
    // In milliseconds. Its allocator gives back what is free when it next gets something to do, which after compiling is never.
    MIMALLOC_PURGE_DELAY: env.MIMALLOC_PURGE_DELAY ?? '0',
    ASTRO_TELEMETRY_DISABLED: '1',
    // Nothing asks the world for a newer Astro while somebody writes.
    ASTRO_DISABLE_UPDATE_CHECK: 'true',
    // Set to anything, these keep Astro's servers in the foreground also where it believes that an agent started it.
    ASTRO_DEV_BACKGROUND: '0',
    ASTRO_PREVIEW_BACKGROUND: '0',
  };
}
