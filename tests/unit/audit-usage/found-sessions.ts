import { Findings } from '../../../src/audit-usage/findings.ts';
import { auditSessions } from '../../../src/audit-usage/sessions/audit-sessions.ts';
import { aiderStore, storesOf } from '../../../src/audit-usage/sessions/store.ts';
import { dayFinder } from '../../../src/check-tool/commits/day-finder.ts';
import { PolicyVerdicts } from '../../../src/check-tool/commits/policy-verdicts.ts';
import { document } from '../check-tool/default-document.ts';

const verdicts = new PolicyVerdicts([document]);

/** Reads the files of home folders, and returns repository, tool, model and count of each finding, with what was missing. */
export async function foundSessions(homes: readonly string[], repositories: readonly string[] = []) {
  const dayOf = dayFinder('UTC');
  const findings = new Findings(dayOf);
  const window = { since: '2026-08-28', until: '2026-11-28' };
  const stores = [...homes.flatMap((home) => storesOf(home, {})), ...repositories.map(aiderStore)];
  const reach = await auditSessions(
    { stores, databases: [] },
    { window, findings, verdicts, stated: { plans: {} }, problems: [], find: () => [], timeZone: 'UTC', dayOf },
    { onFile: () => undefined },
  );
  return {
    found: findings
      .list()
      .map(({ repository, tool, model, count }) => `${repository} ${tool} ${model ?? ''}`.trim() + ` ${count}`),
    missing: reach.flatMap(({ missing }) => missing).join('\n'),
    text: JSON.stringify([findings.list(), reach]),
  };
}
