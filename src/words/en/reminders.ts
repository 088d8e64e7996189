import { plural } from '../format.ts';

/** Says what the issues say that `npm run remind` writes for those who hold a role. */
export const reminderWords = {
  title: (role: string, due: number) =>
    `${role}: ${plural(due, { one: '# thing', other: '# things' })} due in the handbook`,
  asOf: (day: string, until: string) => `As of ${day}, up to ${until}.`,
  /** Names handles, each with the sign by which a git host tells its owner. */
  heldBy: (handles: readonly string[]) => ` For ${handles.join(', ')}.`,
  heldByNobody: ' Nobody holds this role.',
  sections: {
    reviews: 'Review',
    sources: 'Open these sources again',
    dates: 'Begins or ends',
    warnings: 'Warnings of the check',
  },
  dueOn: (day: string) => `due on ${day}`,
  overdueSince: (day: string) => `**overdue** since ${day}`,
  review: (page: string, due: string, edit: string) => `${page}, ${due} (${edit})`,
  edit: 'edit',
  date: (day: string, what: string) => `${day}: ${what}`,
  warning: (place: string, kind: string, message: string) => `${place} ${kind}: ${message}`,
  more: (count: number) => `and ${count} more, as the page below shows`,
  allOfIt: (address: string) => `All of it: ${address}`,
};
