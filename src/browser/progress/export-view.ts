import { dayWords } from '../../basics/time-zone.ts';
import { copyText } from '../copy-text.ts';
import { el } from '../dom.ts';
import { exportText, type ExportScope } from '../../progress/export-file.ts';
import { instantOf } from '../../progress/instant.ts';
import { listCsv, listMarkdown } from '../../progress/list-tables.ts';
import { highPriorityWords, progressWords, summaryOf } from '../../progress/summary.ts';
import { readersToday, timeZone } from '../readers-day.ts';
import { store } from './device-store.ts';
import { download } from './download.ts';
import type { Exported } from './exported.ts';
import type { FileTransferContext } from './file-transfer-context.ts';
import { currentStatus, listedItems, type PageItem } from './listed.ts';

/** Holds what a button can ask for. */
export const FORMS = ['json', 'everything', 'csv', 'markdown', 'copy'] as const;
export type ExportForm = (typeof FORMS)[number];

/** The file that carries the answers of a scope. */
export function fileText(
  { policyVersion, policyDate }: Pick<Exported, 'policyVersion' | 'policyDate'>,
  of: ExportScope,
  only?: ReadonlySet<string>,
): string {
  const content = { policyVersion, policyDate };
  return exportText(store.progress, { of, content, exportedAt: instantOf(Date.now()) }, only);
}

/** Hands the answers over in one of the forms. */
export async function exportAs(form: ExportForm, { items, named, about, keeping }: FileTransferContext): Promise<void> {
  const name = (scope: string) => `${scope.replace('/', '-')}-${readersToday()}`;
  const save = (of: ExportScope, only?: ReadonlySet<string>) => {
    download(`${name(of)}.json`, 'application/json', fileText(about, of, only));
    store.noteCopy(of);
  };
  const markdown = () => listMarkdown(about.title, aboutLines(items, about), listedItems(items));
  if (form === 'json') save(about.scope, new Set(named.map(({ key }) => key)));
  if (form === 'everything') save('everything');
  if (form === 'csv') download(`${name(about.scope)}.csv`, 'text/csv', listCsv(listedItems(items)));
  if (form === 'markdown') download(`${name(about.scope)}.md`, 'text/markdown', markdown());
  if (form === 'copy') {
    const field = el('textarea', { readonly: '', rows: '6', 'aria-label': 'The answers as Markdown' });
    const said = await copyText(markdown(), () => {
      field.textContent = markdown();
      keeping.offer(field);
      field.select();
    });
    keeping.announce(`${said}.`);
  }
}

function aboutLines(items: readonly PageItem[], { policyVersion }: Exported): string[] {
  const summary = summaryOf(
    items.filter(({ isRetired }) => !isRetired).map((item) => ({ ...item, state: currentStatus(item).state })),
  );
  return [
    `${readersToday()}, ${dayWords(timeZone)} · policy version ${policyVersion} · ${progressWords(summary)} · ${highPriorityWords(summary)}`,
  ];
}
