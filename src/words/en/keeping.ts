/** Says what a page that remembers says before any script runs: what is kept where, the filter, the fields of a row, the printed sheet. */
export const keepingWords = {
  heading: 'Keep and hand over',
  undo: 'Undo',
  damaged:
    'Stored data that could not be read was found and set aside. Whatever was readable in it is above. Download it before you delete it.',
  downloadDamaged: 'Download the damaged data',
  deleteDamaged: 'Delete the damaged data',
  saved: 'Saved as you change it, in this browser on this device; nothing is sent anywhere.',
  mayForget: (byWhoseDay: string) =>
    `Your answers are dated ${byWhoseDay}. Browsers may forget: some delete a page’s data after seven days without a visit, and private windows forget when you close them. An exported file stays.`,
  import: 'Import a file',
  print: 'Print',
  fileToImport: 'File to import',
  clearing: 'Clearing',
  otherFormats: 'Other formats, and clearing',
  csv: 'Export as CSV',
  markdown: 'Export as Markdown',
  copy: 'Copy my answers as Markdown',
  everything: 'Export everything on this device',
  clear: 'Clear the answers on this page',
  readFirst: 'Files contain your notes: read them before you send them.',
  notes: <T>(teams: (text: string) => T) => [
    'Files contain your notes: read them before you send them. A team’s file can be added to the repository and then appears on ',
    teams('what teams have done'),
    '.',
  ],
  importHeading: 'Import these answers?',
  how: 'How',
  merge: 'Merge: the newer of two answers stays',
  replace: 'Replace: this page says what the file says, and nothing else',
  doImport: 'Import',
  cancel: 'Cancel',
  showAsText: 'Show my answers as text to copy',
  bringBack: 'Bring them back',
  standing: 'Where you stand',
  highDone: 'High-priority items done',
  printAndSign: 'Print and sign',
  keys: <T>(key: (name: string) => T) => [
    ...['With the focus on a box: ', key('j'), ' next row, ', key('k'), ' previous row, '],
    ...[key('x'), ' tick, ', key('n'), ' next open item.'],
  ],
};

export const filterFormWords = {
  label: 'Filter',
  priority: 'Priority',
  role: 'Role',
  state: 'State',
  open: 'Everything open',
  all: 'All',
  sortBy: 'Sort by',
  owner: 'Owner',
  name: 'Name',
  showAll: 'Show all',
};

/** Says what the fields of a row say. */
export const rowFieldWords = {
  state: 'State',
  whyNot: 'Why does it not apply?',
  whyNotLabel: 'Why it does not apply',
  reasonMissing: 'It counts as open until you give a reason.',
  note: 'Note',
  evidence: 'Evidence',
  evidenceHint: 'Evidence: a link, or where to find it',
  openEvidence: 'Open the evidence',
};

/** Says what a printed list says about itself. */
export const sheetWords = {
  team: 'Team',
  day: 'Day',
  version: 'Policy version',
  address: 'Address',
  name: 'Name',
  signature: 'Signature',
  date: 'Date',
};
