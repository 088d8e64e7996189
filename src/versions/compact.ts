import type { Version } from '../model/handbook.ts';
import { snapshotFiles, type SnapshotFile } from './snapshot-files.ts';

/**
 * Returns the files of versions that older engines wrote as one file each, split into parts that versions share. Their digests
 * stay, and so does every digest in a record.
 * @param versions oldest first
 */
export function compacted(versions: readonly Version[]): { number: number; files: SnapshotFile[] }[] {
  const earlier: Version[] = [];
  return versions.flatMap((version) => {
    const { number, content, published = content } = version;
    const snapshot = version.manifest ? undefined : snapshotFiles(published, earlier);
    earlier.push(snapshot ? { ...version, manifest: snapshot.manifest } : version);
    return snapshot ? [{ number, files: snapshot.files }] : [];
  });
}
