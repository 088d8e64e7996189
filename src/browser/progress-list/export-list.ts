import { listFileWords, listScriptWords } from '#words/progress-script.ts';
import { betweenFacts } from '#words/sentences.ts';
import { whoseDay } from '../../model/whose-day.ts';
import { copyText } from '../copy-text.ts';
import { el } from '../dom.ts';
import { listCsv, listMarkdown } from '../../progress/list-tables.ts';
import { highPriorityWords, progressWords, summaryOf } from '../../progress/summary.ts';
import { readersToday, timeZone } from '../readers-day.ts';
import { download } from '../progress/download.ts';
import { fileName } from '../progress/export-view.ts';
import type { Exported } from '../progress/exported.ts';
import type { KeepingView } from '../progress/keeping-view.ts';
import { currentStatus, listedItems, type PageItem } from './listed.ts';

/**
 * Hands a list over in a form for other programs and for people.
 * @param form what the button asks for: csv, markdown, or copy for the same text on the clipboard
 */
export async function exportList(
  form: string,
  items: readonly PageItem[],
  about: Exported,
  keeping: KeepingView,
): Promise<void> {
  const markdown = () => listMarkdown(about.title, aboutLines(items, about), listedItems(items));
  const name = fileName(about.scope);
  if (form === 'csv') download(`${name}.csv`, 'text/csv', listCsv(listedItems(items)));
  if (form === 'markdown') download(`${name}.md`, 'text/markdown', markdown());
  if (form === 'copy') {
    const field = el('textarea', { readonly: '', rows: '6', 'aria-label': listScriptWords.asMarkdown });
    const said = await copyText(markdown(), () => {
      field.textContent = markdown();
      keeping.offer(field);
      field.select();
    });
    keeping.announce(listScriptWords.copied(said));
  }
}

function aboutLines(items: readonly PageItem[], { policyVersion }: Exported): string[] {
  const summary = summaryOf(
    items.filter(({ isRetired }) => !isRetired).map((item) => ({ ...item, state: currentStatus(item).state })),
  );
  return [
    [
      listFileWords.day(readersToday(), whoseDay(timeZone)),
      listFileWords.version(policyVersion),
      progressWords(summary),
      highPriorityWords(summary),
    ].join(betweenFacts),
  ];
}
