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
    section('report.added', 'Rules that are added', rules('added'), false),
    section('report.changed', 'Rules that change, word by word', rules('changed'), false),
    section('report.removed', 'Rules that are removed', rules('removed'), false),
    section('report.binding', 'What else changes of what binds', bound, false),
    section('report.practised', 'Scenarios, checks and terms', unbound.filter(isPractised), true),
    section(
      'report.texts',
      'Other texts and data',
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
  const said = [title, what === 'changed' && texts.length === 0 ? '' : what, note].filter(
    (part) => part !== undefined && part !== '',
  );
  return {
    name: kind === 'rule' ? id : `${kind} ${id}`,
    text: said.join(' · '),
    ...(page !== undefined && what !== 'removed' && { page }),
    ...(texts.length > 0 && { texts }),
  };
}
