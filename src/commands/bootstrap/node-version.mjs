/** Holds what the project needs, in words: Astro wants 22.12, and TypeScript runs without a flag from 22.18 (23.6 in the 23 line). */
export const NODE_WANTED = '22.18 or later';

/**
 * Returns whether a Node runs both TypeScript files and Astro 7.
 * Source: nodejs.org/api/typescript.html (type stripping without a flag since 22.18.0 and 23.6.0); astro 7 `engines`.
 * @param {string} version as in process.versions.node: "22.18.0"
 */
export function runsTypeScript(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  if (major === 22) return minor >= 18;
  if (major === 23) return minor >= 6;
  return major > 23;
}
