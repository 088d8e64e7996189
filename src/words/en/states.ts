/** Names the states of something to tick. */
export const itemStateWords = {
  'to-do': 'To do',
  'in-progress': 'In progress',
  done: 'Done',
  'not-applicable': 'Not applicable',
};

/** Names the states of everything else that a reader's device keeps. */
export const entryStateWords = {
  read: 'Read',
  unread: 'Not read',
  answered: 'Answered',
  unanswered: 'Not answered',
  acknowledged: 'Agreed',
  withdrawn: 'Not agreed',
  recorded: 'Recorded',
  unrecorded: 'Not recorded',
  listed: 'Listed',
};
