import { PlainError } from '../../basics/plain-error.ts';
import { contentFolder } from '../../model/content-folder.ts';
import { readContent } from '../../model/read/read-content.ts';
import { DEFAULT_TIME_ZONE } from '../../basics/time-zone.ts';
import { today } from '../../model/today.ts';
import { analyse } from '../../policy/analyse.ts';
import type { PolicyInput } from '../../policy/policy-input.ts';
import { count } from '../../basics/words.ts';
import { costLine } from '../measure/cost-line.ts';
import { generatePolicy, MILLION, type Size } from '../measure/generated-policy.ts';

export const name = 'policy';
export const describe = 'the proof of the policy, for the content and for generated policies up to 1,000,000 questions';

// Promised in the project's quality bars: about a second for the largest.
const BUDGET_SECONDS = 1;
const RUNS = 5;

/** First more questions with as many rules, then more rules with as many questions. */
const GROWTH: Size[] = [
  { ...MILLION, tools: 5, uses: 5 },
  { ...MILLION, uses: 5 },
  { ...MILLION, rules: 50 },
  { ...MILLION, rules: 150 },
  MILLION,
];

/** Measures the analysis that every check and every build runs. */
export async function run(): Promise<void> {
  const { handbook } = readContent(contentFolder());
  if (!handbook) throw new PlainError('The content has errors. npm run check lists them.');
  measure('content', handbook);
  for (const size of GROWTH) measure('generated', generatePolicy(size), size === MILLION ? BUDGET_SECONDS : undefined);
}

/** The median of several runs: the first ones also compile the code. */
function measure(what: string, policy: PolicyInput, budget?: number): void {
  const runs = Array.from({ length: RUNS }, () => {
    const [started, before] = [performance.now(), process.cpuUsage()];
    const analysis = analyse(policy, today(DEFAULT_TIME_ZONE));
    const { user, system } = process.cpuUsage(before);
    const peakBytes = process.resourceUsage().maxRSS * 1024;
    return { analysis, seconds: (performance.now() - started) / 1000, cpuSeconds: (user + system) / 1e6, peakBytes };
  });
  const median = runs.sort((a, b) => a.seconds - b.seconds)[Math.floor(RUNS / 2)];
  if (!median) return;
  const { analysis, ...cost } = median;
  const { questions, groups, dates, findings } = analysis;
  console.log(`${what}: ${count(questions, 'question')} × ${count(policy.rules.length, 'rule')}`);
  console.log(costLine(`  in ${count(groups, 'group')} on ${count(dates.length, 'date')}`, cost, budget));
  if (what === 'content') console.log(`  ${count(findings.length, 'finding')}`);
}
