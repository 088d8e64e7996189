import { stillPossibleWords } from '#words/outlook.ts';
import { PARTS, UNKNOWN, type Choices, type QuestionPart } from '../../decide/choices.ts';
import { possibleRows, rowsInWords } from '../../decide/possible-rows.ts';
import type { PartialQuestion } from '../../policy/completions.ts';
import type { PolicyInput } from '../../policy/policy-input.ts';
import { settledBy, stillPossible } from '../../policy/still-possible.ts';
import { VERDICT_NAMES } from '../../verdict/names.ts';
import { formatNumber } from '../../words/format.ts';
import { el } from '../dom.ts';
import { find } from '../find.ts';
import { verdictShape } from '../verdict-shape.ts';

/** Describes what is still possible, for a line that stays on phones and for screen readers. */
interface PossibleWords {
  bar: (Node | string)[];
  words: string;
}

/**
 * Shows on the page what the choices have left: figures and bars, and on each value the verdict that it would settle.
 * @param on the day for which the question is asked, YYYY-MM-DD
 */
export function showPossible(page: Element, policy: PolicyInput, choices: Choices, on: string): PossibleWords {
  const asked = knownParts(choices);
  // Values in a question that is closed say it when that is opened.
  for (const input of page.querySelectorAll<HTMLInputElement>('.ask[open] .choice input[type="radio"]'))
    mark(input, policy, asked, on);
  const rows = possibleRows(stillPossible(policy, asked, on));
  const block = find(page, '.possible');
  block.dataset.left = String(questionsLeft(choices));
  for (const { verdict, count, width } of rows) {
    const row = find(block, `[data-verdict="${verdict}"]`);
    row.classList.toggle('is-none', count === 0);
    find(row, 'b').textContent = formatNumber(count);
    find(row, 'rect').setAttribute('width', `${width}%`);
  }
  const bar = rows.flatMap(({ verdict, count }) => [
    el(
      'span',
      { class: 'bar-possible', 'data-verdict': verdict },
      verdictShape(verdict),
      ` ${formatNumber(count)}`,
      el('span', { class: 'visually-hidden' }, ` ${VERDICT_NAMES[verdict].inline}`),
    ),
    ' ',
  ]);
  return { bar, words: stillPossibleWords(rowsInWords(rows)) };
}

/** Returns what is chosen and known: "I don't know" leaves its part open. */
const knownParts = ({ chosen }: Choices): PartialQuestion =>
  Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== UNKNOWN));

/** Counts the questions that are open, of four: a tool and its plan are one. */
function questionsLeft({ chosen }: Choices): number {
  const open = PARTS.filter((part) => chosen[part] === undefined);
  return new Set(open.map((part) => (part === 'plan' ? 'tool' : part))).size;
}

/** Says on a value which verdict it settles, whatever is still open. */
function mark(input: HTMLInputElement, policy: PolicyInput, asked: PartialQuestion, on: string): void {
  const choice = find(input.closest('.choice') ?? input, '.choice-name');
  choice.querySelector('.choice-verdict')?.remove();
  const isOfOtherTool =
    input.name === 'plan' && input.closest('[data-plans-of]')?.getAttribute('data-plans-of') !== asked.tool;
  if (input.value === UNKNOWN || isOfOtherTool) return;
  const verdict = settledBy(policy, asked, input.name as QuestionPart, input.value, on);
  if (verdict === undefined || verdict === 'gap') return;
  choice.append(
    ' ',
    el(
      'span',
      { class: 'choice-verdict', 'data-verdict': verdict },
      verdictShape(verdict),
      ` ${VERDICT_NAMES[verdict].tag}`,
    ),
  );
}
