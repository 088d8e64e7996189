/** Says what changed since a version that somebody agreed to. */
export const newsWords = {
  title: (version: number) => `What changed since version ${version}`,
  lead: (path: string, from: number, to: number) =>
    `For those who completed “${path}” under policy version ${from}: what is different in version ${to}, and nothing else.`,
  key: <T>(added: (text: string) => T, gone: (text: string) => T) => [
    ...['Words that are ', added('new'), ' are underlined; words that are ', gone('gone'), ' are struck through.'],
  ],
  answers: 'Answers that changed',
  agreeHeading: 'Agree to this version',
  agree: 'I have read what changed and agree to this statement',
  make: 'Make a new record',
  below: <T>(percent: number, path: (text: string) => T) => [
    `Your record has a score below ${percent} %, which this version requires. Answer the missed scenarios again on `,
    path('the page of the path'),
    ', and make the record there.',
  ],
  none: <T>(version: number, path: (text: string) => T) => [
    `This browser has no record of yours from version ${version}. Import your training file, or make the record, on `,
    path('the page of the path'),
    '.',
  ],
  next: 'Copy, download or add the new record',
  inEffect: (version: number, day: string) => `Version ${version} is in effect since ${day}.`,
  changed: 'Changed',
  alsoChanged: (fields: readonly string[]) => `Also changed: ${fields.join(', ')}.`,
  added: 'New',
  removed: 'No longer asked',
  statement: 'The statement',
};

/** Says what became of somebody’s record. */
export const newsScriptWords = {
  done: (version: string) => `Your record is of version ${version} now.`,
  record: (handle: string, day: string, version: string) =>
    `Your record: ${handle}, completed on ${day} under version ${version}.`,
};
