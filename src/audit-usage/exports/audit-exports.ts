import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { nearestWord } from '../../basics/edit-distance.mjs';
import { listedTool } from '../../check-tool/commits/listed-tool.ts';
import { knownOf } from '../../check-tool/commits/stated-work.ts';
import type { Use } from '../../check-tool/commits/use.ts';
import type { Audit } from '../audit-repository.ts';
import type { Reach } from '../audit-report.ts';
import { counted } from '../counted.ts';
import { SeenRecords } from '../sessions/seen-records.ts';
import { modelNamed } from '../../check-tool/commits/model-named.ts';
import { exportRows } from './export-rows.ts';
import type { ExportUse, ReadRow } from './export-use.ts';
import { rowsOfTool, vendorRow } from './vendor-rows.ts';

/** Reads the exports of vendors into the findings; a row that is in several files counts once. */
export async function auditExports(files: readonly string[], audit: Audit): Promise<Reach[]> {
  const seen = new SeenRecords();
  const reach: Reach[] = [];
  for (const given of files) {
    const { path, read } = sourceOf(given, audit);
    if (read) reach.push(...(await auditExport(path, read, audit, seen)));
  }
  return reach;
}

/** Returns what follows `--export`: a file, or the id of a tool and a file. */
function sourceOf(given: string, { verdicts, window, problems }: Audit): { path: string; read?: ReadRow } {
  const [, id, rest] = /^([a-z][a-z0-9-]*)=(.+)$/.exec(given) ?? [];
  if (id === undefined || rest === undefined || existsSync(given)) return { path: given, read: vendorRow };
  const { tools } = verdicts.on(window.until).policy;
  const tool = tools.find((listed) => listed.id === id);
  if (tool) return { path: rest, read: rowsOfTool(tool) };
  const nearest = nearestWord(
    id,
    tools.map((listed) => listed.id),
  );
  problems.push(`--export ${given}: there is no tool "${id}".${nearest ? ` Did you mean ${nearest}?` : ''}`);
  return { path: rest };
}

async function auditExport(path: string, read: ReadRow, audit: Audit, seen: SeenRecords): Promise<Reach[]> {
  const place = basename(path);
  const reach: Reach = { place, kind: 'export', oldest: null, newest: null, records: 0, withUse: 0, missing: [] };
  const unread = { unknown: 0, undated: 0, copies: 0 };
  try {
    const { rows, damaged } = await exportRows(path);
    for await (const row of rows) {
      const found = read(row);
      if (found === undefined) unread.unknown += 1;
      else if (!seen.addNew(JSON.stringify(row))) unread.copies += 1;
      else if (found === 'no use') reach.records += 1;
      else if (Number.isNaN(found.at)) unread.undated += 1;
      else take(found, reach, audit);
    }
    reach.missing = missingOf({ ...unread, damaged: damaged() });
  } catch {
    // The message could quote the path of somebody's home, and says no more.
    audit.problems.push(`${place} cannot be read.`);
    return [];
  }
  return [reach];
}

function take({ at, name, models, plan, repository, ...row }: ExportUse, reach: Reach, audit: Audit): void {
  const day = audit.dayOf(at);
  if (reach.oldest === null || day < reach.oldest) reach.oldest = day;
  if (reach.newest === null || day > reach.newest) reach.newest = day;
  if (day < audit.window.since || day > audit.window.until) return;
  reach.records += 1;
  reach.withUse += 1;
  const tool = listedTool(audit.verdicts.on(day).policy.tools, { ...row, name });
  const known = knownOf(tool, { byPath: [], plans: plan === null ? {} : { [tool]: plan } }, audit.stated);
  const verdict = audit.verdicts.rangeOn(known, day);
  const named = [...new Set(models.map(modelNamed).filter((model) => model !== null))];
  for (const model of named.length > 0 ? named : [null]) {
    const use: Use = {
      ...{ record: 'record', tool, name, model, first: at, last: at, confidence: 'certain', label: 'unlabelled' },
    };
    audit.findings.add(repository ?? 'repository not recorded', use, verdict);
  }
}

function missingOf(unread: { unknown: number; undated: number; copies: number; damaged: number }): string[] {
  const unknownForm = (each: string) =>
    `a form that this script does not know. If ${each} has a time, --export TOOL=FILE reads them as uses of that tool.`;
  const said = [
    [unread.damaged, 'line is damaged or too long.', 'lines are damaged or too long.'],
    [unread.undated, 'row has no time.', 'rows have no time.'],
    [unread.copies, 'row was already in another file, or above.', 'rows were already in another file, or above.'],
    [unread.unknown, `row has ${unknownForm('it')}`, `rows have ${unknownForm('each')}`],
  ] as const;
  return said.flatMap(([count, ofOne, ofSeveral]) => (count > 0 ? [counted(count, ofOne, ofSeveral)] : []));
}
