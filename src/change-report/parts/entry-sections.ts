import { changeReportWords as words } from '#words/change-report.ts';
import type { ReportEntry, ReportSection } from '../report.ts';
import type { ChangedEntry } from './changed-entries.ts';

/** Kinds that people practise with, beside what binds: these are read before the rest. */
const PRACTISED = new Set(['scenario', 'check', 'item', 'glossary term', 'provider term', 'path']);

/** Returns what changes about entries: rules first, then what else binds, then what people learn by, then every other text. */
export function entrySections(entries: readonly ChangedEntry[]): ReportSection[] {
  const rules = (what: ChangedEntry['what']) =>
    entries.filter(({ entry, ...one }) => entry.kind === 'rule' && one.what === what);
  const others = entries.filter(({ entry }) => entry.kind !== 'rule');
  const [bound, unbound] = [others.filter(({ binds }) => binds), others.filter(({ binds }) => !binds)];
  const isPractised = ({ entry }: ChangedEntry) => PRACTISED.has(entry.kind);
  const sections: ReportSection[] = [
    section('report.added', words.headings.added, rules('added'), false),
    section('report.changed', words.headings.changed, rules('changed'), false),
    section('report.removed', words.headings.removed, rules('removed'), false),
    section('report.binding', words.headings.binding, bound, false),
    section('report.practised', words.headings.practised, unbound.filter(isPractised), true),
    section(
      'report.texts',
      words.headings.texts,
      unbound.filter((one) => !isPractised(one)),
      true,
    ),
  ];
  return sections.filter((one) => one.entries.length > 0);
}

const section = (id: string, heading: string, entries: readonly ChangedEntry[], isFolded: boolean): ReportSection => ({
  id,
  heading,
  entries: entries.map(reportEntry),
  isFolded,
});

function reportEntry({ entry, what, texts, note }: ChangedEntry): ReportEntry {
  const { kind, id, title, page } = entry;
  const said = [title, what === 'changed' && texts.length === 0 ? '' : words.becomes[what], note].filter(
    (part): part is string => part !== undefined && part !== '',
  );
  return {
    name: kind === 'rule' ? id : words.entry(kind, id),
    text: words.said(said),
    ...(page !== undefined && what !== 'removed' && { page }),
    ...(texts.length > 0 && { texts }),
  };
}
