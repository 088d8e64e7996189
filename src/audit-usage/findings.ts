import type { UsageFinding } from './usage-finding.ts';
import type { Use } from '../check-tool/commits/use.ts';
import { rangeKey, withRulesOf, type VerdictRange } from '../check-tool/commits/verdict-range.ts';

/** Gathers uses into findings as they are read, so that a long history takes no more memory than its findings. */
export class Findings {
  readonly #rows = new Map<string, UsageFinding>();
  readonly #dayOf: (at: number) => string;

  /** @param dayOf the day of a moment, in the time zone of the handbook */
  constructor(dayOf: (at: number) => string) {
    this.#dayOf = dayOf;
  }

  /** Counts a use of a repository, with what the policy says about it. */
  add(repository: string, use: Use, verdict: VerdictRange): void {
    const first = this.#dayOf(use.first);
    const last = this.#dayOf(use.last);
    const month = first.slice(0, 7);
    const { tool, name, model, record, confidence, label } = use;
    // Days that the policy answers differently are rows of their own, so that each row has one answer.
    const key = JSON.stringify([
      repository,
      tool,
      name,
      model,
      month,
      record,
      confidence === 'weak',
      rangeKey(verdict),
    ]);
    const row = this.#rows.get(key);
    if (!row) {
      const labels = { labelled: 0, incomplete: 0, misplaced: 0, unlabelled: 0, [label]: 1 };
      const found = {
        repository,
        tool,
        name,
        model,
        month,
        record,
        confidence,
        first,
        last,
        count: 1,
        labels,
        verdict,
      };
      this.#rows.set(key, found);
      return;
    }
    row.count += 1;
    row.labels[label] += 1;
    if (first < row.first) row.first = first;
    if (last > row.last) row.last = last;
    if (confidence === 'certain') row.confidence = confidence;
    row.verdict = withRulesOf(row.verdict, verdict);
  }

  /** Returns the findings, the strictest verdict first; weak marks come last. */
  list(): UsageFinding[] {
    return [...this.#rows.values()].sort(
      (a, b) =>
        Number(a.confidence === 'weak') - Number(b.confidence === 'weak') ||
        severity(b.verdict) - severity(a.verdict) ||
        compare(a.repository, b.repository) ||
        compare(a.name, b.name) ||
        compare(b.month, a.month) ||
        compare(a.model ?? '', b.model ?? ''),
    );
  }
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Returns how strict a range is: what is prohibited for every use comes before what may be. */
const severity = ({ laxest, strictest, binding }: VerdictRange) => Number(binding) * 10_000 + laxest * 100 + strictest;
