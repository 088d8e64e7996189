import { sentences } from '#words/sentences.ts';
import { usageReportWords } from '#words/usage-report.ts';
import { storageWords } from '#words/storage.ts';
import { changedItem } from '../../progress/item-change.ts';
import { checkKey, itemEntryOf } from '../../progress/entry.ts';
import type { Undo } from '../../progress/store.ts';
import { ANSWER_KINDS, answerKind } from '../../usage-report/answer-kind.ts';
import { evidenceWords } from '../../usage-report/evidence-words.ts';
import { LARGEST_REPORT, readUsageReport, tooLargeReport } from '../../usage-report/read-usage-report.ts';
import { barsOf, ORDERS, viewOf } from '../../usage-report/report-view.ts';
import type { UsageReport } from '../../usage-report/usage-report.ts';
import { el } from '../dom.ts';
import { keepFocus } from '../keep-focus.ts';
import { PageElement } from '../page-element.ts';
import { store } from '../progress/device-store.ts';
import { readersToday } from '../readers-day.ts';
import { chartOf } from './chart-view.ts';
import { findingsTable } from './findings-view.ts';

/**
 * `<usage-report>`: shows the report of an audit that somebody chose, and carries it over into the check item as evidence. The
 * file is read in the browser and goes nowhere. Loaded when a file is chosen.
 */
class UsageReportElement extends PageElement {
  #report: UsageReport | undefined;
  #undo: Undo | undefined;

  protected prepare() {
    const field = this.find<HTMLInputElement>('input[type="file"]');
    field.addEventListener('change', () => void this.#open(field));
    this.find('.report-undo').addEventListener('click', () => {
      this.#undo?.();
      this.#say(usageReportWords.undone);
      keepFocus(this.find('.report-carry'));
    });
    this.find('.report-carry').addEventListener('click', () => this.#carry());
    this.find('.report-filters').addEventListener('input', () => this.#show());
    this.find('.report-filters').addEventListener('submit', (event) => event.preventDefault());
    if (field.files?.length) void this.#open(field);
  }

  // Everything that it listens to is inside of it.
  protected connect() {}

  async #open(field: HTMLInputElement) {
    const [file] = field.files ?? [];
    if (!file) return;
    const text = file.size > LARGEST_REPORT ? undefined : await file.text().catch(() => '');
    const read = text === undefined ? { refused: tooLargeReport(file.size) } : readUsageReport(text);
    // So that choosing the same file again is a change again.
    field.value = '';
    if ('refused' in read) return this.#say(usageReportWords.ofFile(file.name, read.refused));
    this.#report = read;
    this.#fillFilters(read);
    this.#show();
    this.find('.report-shown').hidden = false;
    this.#say(usageReportWords.ofFile(file.name, summaryOf(read)));
  }

  #fillFilters({ findings }: UsageReport) {
    const distinct = (values: readonly string[]) => [...new Set(values)].sort();
    const kinds = ANSWER_KINDS.filter((kind) => findings.some((finding) => answerKind(finding) === kind));
    this.#fill(
      'month',
      distinct(findings.map(({ month }) => month)).map((month) => [month, month]),
    );
    this.#fill(
      'tool',
      distinct(findings.map(({ name }) => name)).map((name) => [name, name]),
    );
    this.#fill(
      'answer',
      kinds.map((kind) => [kind, usageReportWords.kinds[kind].name]),
    );
    const orders = ORDERS.map((order) => el('option', { value: order }, usageReportWords.orders[order]));
    this.find<HTMLSelectElement>('[name="order"]').replaceChildren(...orders);
    this.find<HTMLInputElement>('[name="repository"]').value = '';
  }

  #fill(name: string, options: readonly (readonly [value: string, words: string])[]) {
    this.find<HTMLSelectElement>(`[name="${name}"]`).replaceChildren(
      el('option', { value: '' }, usageReportWords.all),
      ...options.map(([value, words]) => el('option', { value }, words)),
    );
  }

  #show() {
    const report = this.#report;
    if (!report) return;
    const value = (name: string) => this.find<HTMLSelectElement | HTMLInputElement>(`[name="${name}"]`).value;
    const order = ORDERS.find((known) => known === value('order')) ?? 'strictest';
    const filter = {
      ...{ month: value('month'), tool: value('tool'), answer: value('answer'), repository: value('repository') },
    };
    const findings = viewOf(report.findings, filter, order);
    this.find('.report-found').replaceChildren(
      ...(report.findings.length === 0
        ? []
        : [chartOf(barsOf(findings)), findingsTable(findings, report.findings.length)]),
      listOf(
        usageReportWords.reach,
        report.reach.map(({ place, oldest, newest }) => usageReportWords.reachOf(place, oldest, newest)),
      ),
      listOf(usageReportWords.unread, report.problems),
      listOf(usageReportWords.blind, report.blindSpots),
    );
  }

  #carry() {
    const report = this.#report;
    if (!report) return;
    const { check = '', text = '', changed, months } = this.dataset;
    const item = {
      textDigest: text,
      changedMaterially: changed,
      everyMonths: months ? Number(months) : ('once' as const),
    };
    const key = checkKey(check);
    const evidence = evidenceWords(report);
    const former = itemEntryOf(store.progress.entries, key)?.evidence;
    this.#undo = store.change(
      (entries) => new Map([[key, changedItem(itemEntryOf(entries, key), { evidence }, item, readersToday())]]),
    );
    const said = [
      usageReportWords.evidenceNow(evidence),
      ...(former !== undefined && former !== evidence ? [usageReportWords.replaces(former)] : []),
      ...(store.storageError ? [storageWords.errors[store.storageError]] : []),
    ];
    this.#say(sentences(said), true);
  }

  #say(words: string, canUndo = false) {
    this.find('.report-words').replaceChildren(words);
    this.find('.report-undo').hidden = !canUndo;
  }
}

function summaryOf({ findings, since, until, leftOut }: UsageReport): string {
  const { noFinding, found, damaged } = usageReportWords;
  const summary = findings.length === 0 ? noFinding(since, until) : found(since, until, findings.length);
  return sentences([summary, ...(leftOut > 0 ? [damaged(leftOut)] : [])]);
}

function listOf(title: string, lines: readonly string[]): HTMLElement | string {
  if (lines.length === 0) return '';
  return el(
    'details',
    {},
    el('summary', {}, usageReportWords.listOf(title, lines.length)),
    el('ul', {}, ...lines.slice(0, 500).map((line) => el('li', {}, line))),
  );
}

customElements.define('usage-report', UsageReportElement);
