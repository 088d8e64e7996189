import { join } from 'node:path';

/**
 * Where commands leave notes for each other: never committed, and gone with node_modules.
 * @param {string} root the folder of package.json
 */
export const cacheFolder = (root) => join(root, 'node_modules', '.cache', 'handbook');
