const SEAL = /^snapshot:.*$/m;

/** A note as somebody wrote it, with the digest of its snapshot in place of an older one, or at its end. */
export function sealedNote(note: string, digest: string): string {
  const line = `snapshot: ${digest}`;
  if (SEAL.test(note)) return note.replace(SEAL, line);
  return `${note}${note.endsWith('\n') ? '' : '\n'}${line}\n`;
}
