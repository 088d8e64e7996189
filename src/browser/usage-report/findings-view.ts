import { sentences } from '#words/sentences.ts';
import { usageReportWords } from '#words/usage-report.ts';
import { answerKind } from '../../usage-report/answer-kind.ts';
import type { ReportedFinding } from '../../usage-report/usage-report.ts';
import { el } from '../dom.ts';
import { answerTag } from './answer-tag.ts';

/** The most rows that are shown at once; a filter shows the others. */
const MAX_ROWS = 300;

const { headings: HEADINGS } = usageReportWords;

/** The table of findings. */
export function findingsTable(findings: readonly ReportedFinding[], total: number): HTMLElement {
  const shown = findings.slice(0, MAX_ROWS);
  return el(
    'div',
    { class: 'wide stackable many' },
    el(
      'table',
      { class: 'table stack' },
      el('caption', {}, usageReportWords.findings(shown.length, findings.length, total)),
      el('thead', {}, el('tr', {}, ...Object.values(HEADINGS).map((heading) => el('th', { scope: 'col' }, heading)))),
      el('tbody', {}, ...shown.map(rowOf)),
    ),
  );
}

function rowOf(finding: ReportedFinding): HTMLElement {
  const { repository, month, name, model, count, record, first, last, labelled, confidence, verdict, says } = finding;
  const { recordsOf, recordsLine, toolAndModel, weak, beforePolicy } = usageReportWords;
  const records = recordsLine(recordsOf[record](count), record === 'commit' ? labelled : undefined, first, last);
  return el(
    'tr',
    {},
    el('th', { scope: 'row' }, repository),
    el('td', { 'data-label': HEADINGS.month }, month),
    el('td', { 'data-label': HEADINGS.tool }, toolAndModel(name, model)),
    el('td', { 'data-label': HEADINGS.records }, sentences([records, ...(confidence === 'weak' ? [weak] : [])])),
    el(
      'td',
      { 'data-label': HEADINGS.policy },
      answerTag(answerKind(finding), verdict.binding ? says : beforePolicy(says)),
      verdict.rules.length > 0 ? el('p', { class: 'muted small' }, verdict.rules.join(', ')) : undefined,
    ),
  );
}
