import { didYouMean } from '../nearest.ts';
import { problem, type Problem } from '../problem.ts';
import type { FileRecord } from './records.ts';
import { isRecord } from './walk.ts';

/** Ids that are addresses of other pages. */
const RESERVED: Record<string, string[]> = { check: ['status'], 'training-path': ['status', 'scenarios'] };

/** What is wrong with the names of files beyond their form: addresses that are taken, dates and sections that differ. */
export function nameProblems(records: FileRecord[]): Problem[] {
  return [...reserved(records), ...ofDevices(records), ...wrongDates(records), ...missingSections(records)];
}

function reserved(records: FileRecord[]): Problem[] {
  return records
    .filter(({ slot, id }) => RESERVED[slot.kind]?.includes(id))
    .map(({ file, id }) =>
      problem('reserved-id', { file, line: 1, column: 1 }, `\`${id}\` is the address of another page.`),
    );
}

/** Windows takes these names for devices, whatever follows the first dot: such a file keeps a repository from being cloned there. */
const DEVICE = /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])(?:\.|$)/;

function ofDevices(records: FileRecord[]): Problem[] {
  return records.flatMap(({ file }) => {
    const name = file.split('/').find((part) => DEVICE.test(part));
    if (name === undefined) return [];
    const message = `Windows keeps the name ${name.split('.')[0]} for a device, so the handbook could not be cloned there. Choose another name.`;
    return [problem('wrong-file-name', { file, line: 1, column: 1 }, message)];
  });
}

/** A change note is found by its date, so its file name and its date agree. */
function wrongDates(records: FileRecord[]): Problem[] {
  return records.flatMap(({ slot, id, raw, document }) => {
    const date = slot.kind === 'change' && isRecord(raw) ? raw.date : undefined;
    if (typeof date !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(date) || id.startsWith(date)) return [];
    const message = `the file is named ${id} but the note is dated ${date}.`;
    return [problem('wrong-file-name', document.place(['date']), message)];
  });
}

/** A chapter is found through its section, so every folder of chapters says what it is. Reported once a section. */
function missingSections(records: FileRecord[]): Problem[] {
  const sections = records.filter(({ slot }) => slot.kind === 'section').map(({ id }) => id);
  const first = new Map<string, string>();
  for (const { slot, id, file } of records) {
    const section = id.split('/')[0] ?? '';
    if (slot.kind === 'chapter' && !sections.includes(section) && !first.has(section)) first.set(section, file);
  }
  return [...first].map(([section, file]) => {
    const message = `\`${section}\` is not a section: there is no handbook/${section}/section.yaml.${didYouMean(section, sections)}`;
    return problem('unknown-reference', { file, line: 1, column: 1 }, message);
  });
}
