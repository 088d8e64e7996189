import { compareText } from '../basics/compare-text.ts';
import { sha256 } from '../model/sha256.ts';
import type { BundleFile } from './bundle-file.ts';

/** The name of the list of check sums: `sha256sum -c` reads it. */
const CHECKSUMS = 'SHA256SUMS';

/** Returns files in the order of their paths, with a last one that lists the SHA-256 check sum of each. */
export function withChecksums(files: readonly BundleFile[]): BundleFile[] {
  const sorted = files.toSorted((a, b) => compareText(a.path, b.path));
  const lines = sorted.map(({ path, text }) => `${sha256(text)}  ${path}\n`);
  return [...sorted, { path: CHECKSUMS, text: lines.join('') }];
}
