import { formatNumber, listed, plural } from '../format.ts';

/** Says what a change does and to whom: on the page of a preview and in the comment on a merge request. Days are YYYY-MM-DD. */
export const changeReportWords = {
  title: 'What this change does',
  lead: (against: string) =>
    `Compared with ${against}. For those who review the change: nothing of it binds anybody yet.`,
  isPreview: 'This site is a preview.',
  whatPreviewMeans:
    'It shows a change that has not been merged. Answers on it are not the policy: ask the published handbook.',
  key: <T>(added: (text: string) => T, gone: (text: string) => T) => [
    'Words that are ',
    added('new'),
    ' are underlined; words that are ',
    gone('gone'),
    ' are struck through.',
  ],
  caption: 'By division and tool',
  entries: (count: number) => plural(count, { one: '1 entry', other: '# entries' }),
  leftOut: <T>(count: number, command: T) => [
    `${formatNumber(count)} more are left out: `,
    command,
    ' lists all of them.',
  ],
  moreWords: (count: number) => ` … and ${formatNumber(count)} more words`,
  unnamed: '…',

  // The comment on a merge request.
  heading: 'What this change does to the policy',
  compared: (against: string) => `Compared with ${against}.`,
  preview: 'Preview of the site',
  reportThere: 'this report there',
  listsAll: (command: string) => `${command} lists all of it`,
  allOfIt: 'all of it',
  folded: (heading: string, count: number) => `${heading} (${formatNumber(count)})`,
  didNotFit: {
    row: (count: number, rest: string) =>
      `**${plural(count, { one: '# more row', other: '# more rows' })}** did not fit into this comment: ${rest}.`,
    entry: (count: number, rest: string) =>
      `**${plural(count, { one: '# more entry', other: '# more entries' })}** did not fit into this comment: ${rest}.`,
  },

  // Its first lines.
  noAnswerChanges: 'No answer changes.',
  answers: (
    counts: { changed: number; compared: number; loosened: number; altered: number; tightened: number },
    from: string | undefined,
  ) => {
    const parts = (['loosened', 'altered', 'tightened'] as const)
      .filter((direction) => counts[direction] > 0)
      .map((direction) => `${formatNumber(counts[direction])} ${direction}`);
    const compared = plural(counts.compared, { one: '# answer', other: '# answers' });
    const verb = counts.changed === 1 ? 'changes' : 'change';
    return `${from === undefined ? '' : `From ${from}, `}${formatNumber(counts.changed)} of ${compared} ${verb}: ${parts.join(', ')}.`;
  },
  texts: {
    rules: 'Rules',
    binding: 'What else binds',
    others: 'Other texts and data',
  },
  counted: (name: string, { added, changed, removed }: { added: number; changed: number; removed: number }) => {
    const parts = Object.entries({ added, changed, removed }).filter(([, number]) => number > 0);
    return `${name}: ${parts.map(([what, number]) => `${formatNumber(number)} ${what}`).join(', ')}.`;
  },
  sentences: (sentences: readonly string[]) => sentences.join(' '),
  version: (
    number: number,
    { day, isAhead, isMaterial }: { day: string; isAhead: boolean; isMaterial: boolean },
    about: string,
  ) =>
    `Version ${number} of the policy ${isAhead ? 'takes effect on' : 'is dated'} ${day} and is ${isMaterial ? 'material' : 'minor'}: ${about}`,
  takenTwice: (number: number, place: string) =>
    `Version ${number} is published on ${place} with other content. Where two branches took the number, merge that one into this, and run npm run publish-version -- --renumber while git reports the conflict. Where this one replaces it, it must never have been deployed.`,
  /** Quotes a message of the check, which is English everywhere. */
  notPublished: (message: string) =>
    `Not published yet: ${message} Somebody who edits in the browser leaves that to the job Publish of this merge request; what they fill in is kind in the note that it adds.`,
  nothingToPutRight: 'The check finds nothing to put right.',
  checkFinds: (errors: number, warnings: number) =>
    `The check finds ${plural(errors, { one: '# error', other: '# errors' })} and ${plural(warnings, { one: '# warning', other: '# warnings' })}.`,

  // Its sections.
  headings: {
    errors: 'What has to be put right first',
    loosened: 'Answers that are loosened',
    loosenedInWords: 'For which data and work',
    altered: 'Answers that change, neither laxer nor stricter',
    tightened: 'Answers that are tightened',
    newQuestions: 'New questions',
    goneQuestions: 'Questions that are no longer asked',
    reading: 'Who must read again',
    days: 'What begins or ends later',
    added: 'Rules that are added',
    changed: 'Rules that change, word by word',
    removed: 'Rules that are removed',
    binding: 'What else changes of what binds',
    practised: 'Scenarios, checks and terms',
    texts: 'Other texts and data',
  },
  errors: (count: number, isCompared: boolean) =>
    `The check finds ${plural(count, { one: '# error', other: '# errors' })}. ${isCompared ? 'The rest of this report shows the change as it is.' : 'Answers can be compared once nothing stops a build.'}`,
  none: 'None.',
  columns: { division: 'Division', tool: 'Tool', what: 'What changes', when: 'When' },
  until: (day: string) => `Until ${day}`,
  fromTo: (from: string, until: string) => `${from} to ${until}`,
  from: (day: string) => `From ${day}`,
  onDays: (days: string, change: string) => `${days}: ${change}`,

  // What becomes of entries.
  /** Names the kinds of entries: "rule RED-01". */
  entry: (kind: string, id: string) => `${kind} ${id}`,
  /** Names a field of a file: `workingDays`. */
  field: (name: string) => name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`),
  becomes: { added: 'added', changed: 'changed', removed: 'removed' },
  said: (parts: readonly string[]) => parts.join(' · '),
  inAnswers: (count: number) => `in ${plural(count, { one: '# answer', other: '# answers' })}`,
  rightAnswer: (is: readonly string[], was: readonly string[]) =>
    `the right answer is now ${is.join(', ') || 'none'} (was ${was.join(', ') || 'none'}); whoever answered it answers again`,

  // What begins or ends.
  takesEffect: (version: number) => `version ${version} of the policy takes effect`,
  begins: (replaced: readonly string[]) =>
    `begins to bind${replaced.length > 0 ? ` and replaces ${replaced.join(', ')}` : ''}`,
  doesNotBegin: 'was to begin to bind, and does not on this day',
  ends: (lastDay: string) => `no longer binds; its last day is ${lastDay}`,
  doesNotEnd: (lastDay: string) => `was to end, with ${lastDay} as its last day, and goes on`,
  isRetired: 'is retired',
  isNotRetired: 'was to be retired, and is not on this day',
  planOf: (tool: string, plan: string) => `${tool} (${plan})`,
  turn: (what: string, turns: string) => `${what}: ${turns}`,
  answersDiffer: (changed: number, compared: number) =>
    `from this day on, ${formatNumber(changed)} of ${formatNumber(compared)} answers differ from those of today’s policy`,

  // Who must read again.
  onlyAnswers:
    'Only answers are published there; who must read again follows from texts, so compare with a branch or a folder.',
  nobodyForMinor: 'Nobody: the version is minor.',
  readers: (who: 'no-records' | 'none' | 'these', isDraft: boolean) => {
    const said = {
      'no-records': ['nobody has a merged record of a path yet.', 'Nobody has a merged record of a path yet.'],
      none: [
        'nobody, since it changes nothing that a completed path is about.',
        'Nobody, since it changes nothing that a completed path is about.',
      ],
      these: ['those who completed these paths.', 'Those who completed these paths.'],
    }[who];
    return isDraft
      ? `Once this is published as material (as minor, it asks nothing of anybody): ${said[0]}`
      : (said[1] ?? '');
  },
  readAgain: (
    { asked, completed, required }: { asked: number; completed: number; required: number },
    due: { first: string; last: string } | { withinDays: number } | undefined,
    because: string,
  ) => {
    const by =
      due === undefined
        ? ''
        : 'withinDays' in due
          ? `, within ${due.withinDays} days of its first day`
          : `, by ${due.first === due.last ? due.first : `${due.first} to ${due.last}`}`;
    const duty = required === 0 ? '' : `; ${formatNumber(required)} of them in people.yaml${by}`;
    const people = plural(completed, { one: '# person', other: '# people' });
    return `${formatNumber(asked)} of ${people} who completed it${duty}. ${because}`;
  },
  toRead: (texts: { ids: readonly string[]; more: number; statement: boolean; answers: boolean }) => {
    const said = [
      ...(texts.ids.length > 0
        ? [`${listed(texts.ids, 'and')}${texts.more > 0 ? ` and ${texts.more} more` : ''}`]
        : []),
      ...(texts.statement ? ['the statement'] : []),
      ...(texts.answers ? ['answers that change'] : []),
    ];
    return said.length === 0 ? '' : `To read: ${said.join('; ')}.`;
  },
};
