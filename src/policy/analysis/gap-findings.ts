import { addDays } from '../../basics/calendar.ts';
import type { PolicyInput } from '../policy-input.ts';
import { finding, type Finding } from './finding.ts';
import type { Grouping } from './grouping.ts';
import { remedyFor } from './remedy.ts';
import { groupUnanswered } from './unanswered.ts';

/** One error for everything that is unanswered about one value, on the same dates. Silence is never permission. */
export function gapFindings(
  policy: PolicyInput,
  { space, questions: count, groupAt }: Grouping,
  gaps: ReadonlyMap<number, readonly string[]>,
  dates: readonly string[],
): Finding[] {
  if (gaps.size === 0) return [];
  const byDates = new Map<string, number[]>();
  for (let question = 0; question < count; question++) {
    const on = gaps.get(groupAt(question));
    if (!on) continue;
    const key = on.join();
    const known = byDates.get(key);
    if (known) known.push(question);
    else byDates.set(key, [question]);
  }
  return [...byDates].flatMap(([key, questions]) => {
    const on = key.split(',');
    return groupUnanswered(policy, space, questions).map(({ about, words, witness, numbers, questions, blocks }) => {
      const remedy = remedyFor(policy, space, numbers, on[0] ?? '', about);
      const message = `${words} ${spans(on, dates)}${remedy.words}`;
      return finding('gap', remedy.rules, message, { dates: on, witness, questions, blocks });
    });
  });
}

/** When something holds, as "From … until …"; nothing to say when it always does. */
function spans(on: readonly string[], all: readonly string[]): string {
  if (on.length === all.length) return '';
  const starts = on.filter((date) => !on.includes(all[all.indexOf(date) - 1] ?? ''));
  const words = starts.map((start) => {
    const end = all.slice(all.indexOf(start)).find((date) => !on.includes(date));
    return end === undefined ? `from ${start}` : `from ${start} until ${addDays(end, -1)}`;
  });
  return `This is so ${words.join(' and ')}. `;
}
