import { answerKind } from '../../usage-report/answer-kind.ts';
import type { ReportedFinding } from '../../usage-report/usage-report.ts';
import { el } from '../dom.ts';
import { answerTag } from './answer-tag.ts';

/** The most rows that are shown at once; a filter shows the others. */
const MOST_ROWS = 300;

const HEADINGS = ['Repository', 'Month', 'Tool and model', 'Records', 'Policy'];

/** The table of findings. */
export function findingsTable(findings: readonly ReportedFinding[], total: number): HTMLElement {
  const shown = findings.slice(0, MOST_ROWS);
  const words = findings.length === total ? `${total} findings` : `${findings.length} of ${total} findings`;
  const left = findings.length - shown.length;
  return el(
    'div',
    { class: 'wide stackable many' },
    el(
      'table',
      { class: 'table stack' },
      el('caption', {}, `${words}${left > 0 ? `, the first ${shown.length}` : ''}`),
      el('thead', {}, el('tr', {}, ...HEADINGS.map((heading) => el('th', { scope: 'col' }, heading)))),
      el('tbody', {}, ...shown.map(rowOf)),
    ),
  );
}

function rowOf(finding: ReportedFinding): HTMLElement {
  const { repository, month, name, model, count, record, first, last, labelled, confidence, verdict, says } = finding;
  const days = first === last ? first : `${first} to ${last}`;
  const labels = record === 'commit' ? `, ${labelled} labelled` : '';
  const weak = confidence === 'weak' ? ' A weak sign.' : '';
  return el(
    'tr',
    {},
    el('th', { scope: 'row' }, repository),
    el('td', { 'data-label': 'Month' }, month),
    el('td', { 'data-label': 'Tool and model' }, `${name}, ${model ?? 'model not recorded'}`),
    el('td', { 'data-label': 'Records' }, `${count} ${record}${count === 1 ? '' : 's'}${labels}; ${days}.${weak}`),
    el(
      'td',
      { 'data-label': 'Policy' },
      answerTag(answerKind(finding), verdict.binding ? says : `Before the policy; its first day says: ${says}`),
      verdict.rules.length > 0 ? el('p', { class: 'muted small' }, verdict.rules.join(', ')) : undefined,
    ),
  );
}
