const SEAL = /^snapshot:.*$/m;
const HEADING = /^(# Version )\d+( of the policy\.)/;

/**
 * A note as somebody wrote it, with the digest of its snapshot in place of an older one, or at its end.
 * @param number the version that it is about by now
 */
export function sealedNote(note: string, digest: string, number: number): string {
  const line = `snapshot: ${digest}`;
  const current = note.replace(HEADING, `$1${number}$2`);
  if (SEAL.test(current)) return current.replace(SEAL, line);
  return `${current}${current.endsWith('\n') ? '' : '\n'}${line}\n`;
}
