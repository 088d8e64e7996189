import { NotReady } from './install.mjs';

/**
 * Refuses a project that is where no command can run: Node loads no TypeScript from below node_modules, and no module
 * whose path holds a backslash as a letter.
 * @param {string} root the folder of package.json
 * @param {string} platform
 * @throws NotReady with what to do
 */
export function refusePlace(root, platform = process.platform) {
  const isBelowPackages = root.split(/[\\/]/).includes('node_modules');
  if (!isBelowPackages && (platform === 'win32' || !root.includes('\\'))) return;
  const reason = isBelowPackages ? 'below a folder called node_modules' : 'from a path with a backslash';
  throw new NotReady(
    `The project is in ${root}\nNode runs no TypeScript ${reason}. Rename the folder, or move the project.`,
  );
}
