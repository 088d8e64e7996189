import { plural } from '../format.ts';

/** Says what the table of tools says in the browser about what is shown of it. */
export const compareWords = {
  tool: 'Tool and plan',
  verdict: 'Verdict',
  verdicts: 'Verdicts',
  copyLink: 'Copy the link to this view',
  compare: 'Compare',
  compareTool: (tool: string) => `Compare ${tool}`,
  sideCaption: 'Grey: the same for all of them. A dash: not established.',
  sideCount: (plans: number) => plural(plans, { one: '# plan side by side.', other: '# plans side by side.' }),
  noneFits: (total: number) => `None of the ${total} plans fits the filter.`,
  allShown: (total: number) => plural(total, { one: 'All # plan shown.', other: 'All # plans shown.' }),
  someShown: (shown: number, total: number) =>
    `${shown} of ${total} plans shown, ${total - shown} hidden by the filter.`,
  firstShown: (here: number) =>
    plural(here, {
      one: 'The first plan shown. What you choose is looked for among all of them.',
      other: 'The first # plans shown. What you choose is looked for among all of them.',
    }),
  fetching: 'Fetching the plans of the other pages …',
  notFetched:
    'The plans of the other pages could not be fetched, so only those of this page are compared. Load the page again to try once more.',
  noOutside: (shown: number): string =>
    shown === 1 ? 'No outside model writes in it.' : 'No outside model writes in them.',
  outside: (outside: number, shown: number): string => {
    if (shown === 1) return 'An outside model writes in it.';
    return `An outside model writes in ${outside === shown ? 'all' : outside} of them.`;
  },
  choice: (name: string, value: string) => `${name.toLowerCase()} ${value}`,
  wordsIn: (words: string, column: string | undefined) => `“${words}” in ${column ?? 'any column'}`,
  filter: (parts: readonly string[]) => `Filter: ${parts.join('; ')}.`,
  verdictsFor: (parts: readonly string[], asOf: string) => `Verdicts for: ${parts.join('; ')}; as of ${asOf}.`,
  chooseThree: 'Choose division, data and use to see verdicts.',
  sorted: (column: string, isDescending: boolean) => `Sorted by ${column}${isDescending ? ', descending' : ''}.`,
  leftOut: (columns: readonly string[]) => `Left out: ${columns.join(', ')}.`,
  oneMarked: '1 plan marked. Mark another one to set them side by side.',
  marked: (count: number, isMost: boolean) => `${count} plans marked${isMost ? ', the most that fit' : ''}.`,
  allOutside:
    'An outside lab’s model writes on every one of these. Moving between them changes the contract, but the teacher is still an outside one.',
  noneOutside:
    'No outside lab serves the model here. If it has open weights, a lab still trained it: the licence says what you may do.',
  oneOutside: (plans: number) => `An outside lab’s model writes on one of these ${plans}.`,
  someOutside: (outside: number, plans: number) =>
    `An outside lab’s model writes on ${outside} of these ${plans}. Moving among those only changes the contract.`,
  unknownChoice: (choice: string, value: string) =>
    `The link asks for the ${choice.toLowerCase()} “${value}”, which this comparison does not have. It was left out.`,
  column: 'column',
  plan: 'plan',
  tooMany: (plans: number, most: number) =>
    `The link compares ${plans} plans. ${most} fit side by side; the others were left out.`,
  tooFew: 'The link compares plans side by side, but names fewer than two that exist. Mark two or more below.',
  moreLeftOut: (count: number) => `${count} more parts of the link were left out.`,
};
