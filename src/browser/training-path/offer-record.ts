import { recordWords as words } from '#words/record.ts';
import { copyText } from '../copy-text.ts';
import { el } from '../dom.ts';
import { find } from '../find.ts';
import { readableDate } from '../../words/format.ts';
import { completionFile, completionText, type CompletionRecord } from '../../progress/completion-record.ts';
import { handleFault } from '../../progress/handle.ts';
import { sealed } from '../../progress/seal.ts';
import type { Recorded } from '../../progress/training-entry.ts';
import { download } from '../progress/download.ts';

const recordOf = (
  { handle, policyVersion, text, right, of, since, statement }: Recorded,
  path: string,
): CompletionRecord =>
  sealed({
    schemaVersion: 1,
    handle,
    path,
    policyVersion,
    digest: text,
    score: { right, of },
    date: since,
    statement,
  });

/** The text of the file, or why the handle does not do. */
function textOf(record: CompletionRecord): { text: string } | { refused: string } {
  try {
    return { text: completionText(record) };
  } catch {
    return { refused: words.refused(handleFault(record.handle)) };
  }
}

/** Puts a record on the page: as facts for people and for paper, as a file for the repository. */
export function showRecord(root: HTMLElement, kept: Recorded, path: string): void {
  const record = recordOf(kept, path);
  const result = textOf(record);
  const facts: [string, string][] = [
    [words.handle, record.handle],
    [words.path, root.dataset.title ?? path],
    [words.completed, readableDate(record.date)],
    [words.version, String(record.policyVersion)],
    [words.score, words.scoreOf(record.score.right, record.score.of)],
    [words.digest, record.digest],
    // Of texts that have changed since, this page no longer knows which they were.
    ...(record.digest === root.dataset.digest ? [[words.agreedTo, rulesAskedFor()] satisfies [string, string]] : []),
  ];
  find(root, '.completion-facts').replaceChildren(
    ...facts.map(([name, value]) => el('div', {}, el('dt', {}, name), el('dd', { translate: 'no' }, value))),
  );
  find(root, '.completion-agreed').textContent = record.statement;
  const file = completionFile(record);
  find(root, '.record-file').textContent = `content/${file}`;
  find<HTMLTextAreaElement>(root, '.record-text').value = 'text' in result ? result.text : '';
  find(root, '.record-said').textContent = 'refused' in result ? result.refused : '';
  for (const selector of ['.copy-record', '.download-record'])
    find<HTMLButtonElement>(root, selector).disabled = 'refused' in result;
  const address = 'text' in result ? addAddress(root.dataset, file, result.text) : undefined;
  const link = find<HTMLAnchorElement>(root, '.add-record');
  link.hidden = address === undefined;
  if (address) link.href = address;
  find(root, '.download-record').classList.toggle('quiet', !link.hidden);
}

/** The rules that the path asks people to agree to. */
const rulesAskedFor = () =>
  [...document.querySelectorAll<HTMLElement>('.tick[data-rule]')].map(({ dataset }) => dataset.rule ?? '').join(', ');

/** The address that opens the new file on the git host; undefined where it has none or the address would be too long. */
function addAddress({ newFile, longest }: DOMStringMap, file: string, text: string): string | undefined {
  if (!newFile) return undefined;
  const address = newFile
    .replaceAll('{path}', encodeURIComponent(file))
    .replaceAll('{value}', encodeURIComponent(text));
  return address.length <= Number(longest) ? address : undefined;
}

/** Copies or downloads the record, and says so. */
export async function offerRecord(
  action: 'copy' | 'download',
  root: HTMLElement,
  kept: Recorded,
  path: string,
): Promise<void> {
  const record = recordOf(kept, path);
  const result = textOf(record);
  const said = find(root, '.record-said');
  if ('refused' in result) return;
  if (action === 'download') {
    const name = `${record.handle}-${path}.json`;
    download(name, 'application/json', result.text);
    said.textContent = words.downloaded(name, `content/${completionFile(record)}`);
    return;
  }
  const field = find<HTMLTextAreaElement>(root, '.record-text');
  const copied = await copyText(result.text, () => {
    field.closest('details')?.setAttribute('open', '');
    field.select();
  });
  said.textContent = words.copied(copied);
}
