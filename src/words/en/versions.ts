import { formatNumber, plural } from '../format.ts';

/** The titles of the pages about a version of the policy. */
export const versionTitles = {
  version: (number: number) => `Version ${number} of the policy`,
  versions: 'Versions',
  rules: (version: number, page: number) =>
    `Version ${version} of the policy: rules${page === 1 ? '' : `, page ${page}`}`,
  conditions: (version: number) => `Version ${version} of the policy: conditions and routes`,
  changes: (version: number) => `Version ${version} of the policy: verdicts that changed`,
  answers: (version: number, division: string) => `Version ${version} of the policy: answers for ${division}`,
};

/** Says what the list of versions says. */
export const versionListWords = {
  lead: 'Every version as it was in force: its rules, conditions, routes and answers, what it changed, and who approved it.',
  aliases: ['history', 'past policy', 'earlier versions', 'audit', 'archive'],
  none: 'No version has been published yet. The first one appears here when somebody runs npm run publish-version.',
  caption: 'Versions, newest first',
  version: 'Version',
  numbered: (number: number) => `Version ${number}`,
  standing: 'Standing',
  standings: { past: 'Past', 'in force': 'In force', coming: 'To come' },
  inForce: 'In force',
  fromTo: <T>(from: T, to: T | undefined) => (to === undefined ? [from] : [from, ' to ', to]),
  changed: 'What changed',
  unpublished: 'Not published yet',
  approval: 'Approval',
  unrecorded: 'Not recorded',
};

/** Says what the pages of one version say. */
export const versionWords = {
  lead: 'What it says, and what it changed.',
  announced: (from: string, current: number) =>
    `In effect from ${from}. Until then version ${current} binds. This page shows what will be different.`,
  first: 'This is the first version, so there is nothing to compare it with.',
  changedSince: (version: number) => `What it changed since version ${version}`,
  key: <T>(added: (text: string) => T, gone: (text: string) => T) => [
    'Words that are ',
    added('new'),
    ' are underlined; words that are ',
    gone('gone'),
    ' are struck through.',
  ],
  answers: 'Answers that change',
  pictures: 'The verdicts that changed, as pictures',
  also: 'Also different',
  rulesLead:
    'Every rule as it was published, by id: what it says and why, what it covers, and which conditions it adds.',
  rules: 'Rules',
  conditionsLead: 'Conditions and approval routes as they were published.',
  conditions: 'Conditions',
  retiredFrom: (day: string) => ` (retired from ${day})`,
  criteria: 'Criteria',
  changesLead: (before: number) =>
    `Every verdict that differs from version ${before}, for what both can be asked. What conditions and routes changed is said on the page of the version.`,
  answersLead: (from: string) =>
    `What the version said on its first day, ${from}: every tool, every use, by the most sensitive data that the tool sees.`,
  none: 'No verdict differs.',
  framed: 'A framed tile has changed: the old verdict, then the new one. Uses in which nothing changes are left out.',
  gridCaption: (plans: string, divisions: string) => `${plans}, ${divisions}: verdicts before and after`,
  use: 'Use',
  wasNow: (was: string, now: string) => `${was}, now ${now}`,
  moreGroups: (count: number) =>
    plural(count, {
      one: '# further group of plans and divisions changes as well.',
      other: '# further groups of plans and divisions change as well.',
    }),
  reworded: 'Conditions and routes',
  kinds: { condition: 'condition', route: 'approval route' },
  items: 'Self-assessment items that were reworded',
  /** Ends a name that its own words follow. */
  named: (name: string) => `${name}:`,
  itemsOf: <T>(list: T, ids: readonly string[]) => [list, `: ${ids.join(', ')}`],
  /** Where most of them were, their names say less than how many. */
  mostItemsOf: <T>(list: T, changed: number, all: number) => [
    list,
    changed === all ? ': all of them' : `: ${changed} of ${all}`,
  ],
};

/** Says what is on record about a version. */
export const versionFactWords = {
  inForce: 'In force',
  from: <T>(from: T, to: T | undefined) => (to === undefined ? ['From ', from] : ['From ', from, ' to ', to]),
  replacedSameDay: ', and replaced on the same day',
  approval: 'Approval',
  nobody: (owner: string) => `The note of this version names nobody. Rules are kept by: ${owner.toLowerCase()}.`,
  fixes: (role: string) => `New wording that means the same was approved by: ${role.toLowerCase()}.`,
  reviews: 'Rules reviewed meanwhile',
  review: <T>(day: T, role: string, outcome: string, files: number) => [
    day,
    `, ${role.toLowerCase()}: ${outcome.toLowerCase()}, ${plural(files, { one: '# file', other: '# files' })}`,
  ],
  asItBound: 'As it bound',
  rules: (count: number) => plural(count, { one: '# rule', other: '# rules' }),
  conditions: 'conditions and approval routes',
  answers: 'Its answers',
  askOne: 'ask one question',
  digest: 'Digest',
};

/** Announces a version that is still to come. */
export const comingVersionWords = {
  from: <T>(day: T, version: number) => ['From ', day, `: version ${version} of the policy.`],
  answers: (changed: number) => {
    if (changed === 0) return 'No answer changes.';
    return changed === 1 ? 'One answer changes.' : `${formatNumber(changed)} answers change.`;
  },
  changes: 'What it changes',
  ask: 'Ask it already',
};
