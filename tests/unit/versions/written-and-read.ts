import type { NormativeContent } from '../../../src/model/schema/normative-parts.ts';
import { readRecords } from '../../../src/model/read/records.ts';
import { publishedVersions } from '../../../src/model/read/published-versions.ts';
import { snapshotFiles } from '../../../src/versions/snapshot-files.ts';

/** Returns what the reader of content/ makes of the files that a version is written to. */
export function writtenAndRead(content: NormativeContent): NormativeContent {
  const { version } = content.policy;
  const note = { path: `versions/${version}.yaml`, text: 'kind: material\nsummary: x\n' };
  const { records, problems } = readRecords([...snapshotFiles(content, []).files, note]);
  const [read] = publishedVersions(records);
  if (!read || problems.length > 0) throw new Error(`The version cannot be read: ${JSON.stringify(problems)}`);
  return read.content;
}
