import type { Verdict } from '../../verdict/verdicts.ts';
import { formatNumber, listed, plural } from '../format.ts';

/** Says how answers differ from those before, and to what they are. */
export const changedAnswerWords = {
  /** Names a verdict in the middle of a sentence about a change. */
  verdicts: {
    gap: 'unanswered',
    allowed: 'allowed',
    conditional: 'conditional',
    approval: 'approval',
    prohibited: 'prohibited',
  } satisfies Record<Verdict, string> as Record<Verdict, string>,
  becomes: (answers: number, { now, was }: { now: string; was: string }, routes: readonly string[]) => {
    const by = routes.length > 0 ? ` by ${listed(routes, 'and')}` : '';
    return plural(answers, {
      one: `# answer becomes ${now}${by} (was ${was})`,
      other: `# answers become ${now}${by} (were ${was})`,
    });
  },
  stays: (answers: number, verdict: string, gained: readonly string[], lost: readonly string[]) => {
    const more = gained.length > 0 ? `, now with ${listed(gained, 'and')}` : '';
    const less = lost.length > 0 ? `, no longer with ${listed(lost, 'and')}` : '';
    return plural(answers, {
      one: `# answer stays ${verdict}${more}${less}`,
      other: `# answers stay ${verdict}${more}${less}`,
    });
  },
  to: (change: string, questions: string) => `${change}: ${questions}`,
  anyDivision: 'any division',
  anyTool: 'any tool',
  anyData: 'any data',
  anyUse: 'any use',
  anyExcept: (any: string, names: readonly string[]) => `${any} except ${listed(names, 'and')}`,
  plansOf: (tool: string, plans: readonly string[]) => `${tool} (${listed(plans, 'and')})`,
  plansWith: (value: string, other: string | undefined) =>
    other === undefined ? `any plan with “${value}”` : `any plan with “${value}” and “${other}”`,
  question: (parts: readonly string[]) => parts.join(', '),
  questions: (groups: readonly string[], more: number) =>
    [...groups, ...(more > 0 ? [`and ${formatNumber(more)} more`] : [])].join('; '),
};
