/** Says what the page for several pieces of work says as the list changes. */
export const worksWords = {
  copyLink: 'Copy the link to this table',
  incomplete: 'Choose a division, a data class and a use first.',
  alreadyThere: 'This work is in the table already.',
  full: (room: number) => `The table has room for ${room} pieces of work. Remove some first.`,
  added: (count: number, all: number) => `${count} added, ${all} in the list.`,
  removed: 'Removed.',
  empty: 'The list is empty.',
  nothingAdded: 'Nothing was added.',
  undo: 'Undo',
  undone: 'Undone.',
  notKept: 'This device could not keep the list: copy the link instead.',
  nothingYet: 'The table appears here once you have added a piece of work.',
  broken: 'The table could not be loaded. Reload the page.',
  remove: 'Remove',
  removeNamed: (work: string) => `Remove ${work}`,
  strayWork: (value: string) =>
    `The link names the work “${value}”, which this policy does not have (any longer). It was left out.`,
  strayPlan: (value: string) =>
    `The link names the plan “${value}”, which this policy does not have (any longer). It was left out.`,
  tooMany: (room: number) => `The link names more than ${room} pieces of work. The others were left out.`,
};
