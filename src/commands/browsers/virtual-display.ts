import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { PlainError } from '../../basics/plain-error.ts';
import { havePrograms } from './have-programs.ts';

let isOpen = false;

/**
 * Opens a display that nobody sees, for this process and what it starts, until the process ends. On a real one a test
 * would take the focus and the clipboard from the person who started it.
 * @throws PlainError when there is no Xvfb and none can be installed, or it does not start
 */
export async function openVirtualDisplay(): Promise<void> {
  if (isOpen) return;
  await havePrograms({
    programs: ['Xvfb'],
    debian: 'xvfb',
    reason: 'WebKitGTK draws on a display; Xvfb is one that nobody sees. Install it: apt-get install xvfb (Debian).',
  });
  // The display chooses its own number and writes it into the fourth channel.
  const child = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  process.once('exit', () => child.kill());
  const [number] = (await Promise.race([
    once(child.stdio[3] as NodeJS.ReadableStream, 'data'),
    once(child, 'exit').then(() => ['']),
  ])) as [Buffer | string];
  const display = String(number).trim();
  if (!display) throw new PlainError('Xvfb, the virtual display, ended as soon as it was started.');
  child.unref();
  process.env.DISPLAY = `:${display}`;
  delete process.env.WAYLAND_DISPLAY;
  isOpen = true;
}
