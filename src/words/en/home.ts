/** Says what the home page says where organization.yaml says nothing of its own. */
export const homeWords = {
  heading: 'May I use this AI coding tool, here, for this?',
  lead: 'Make four choices to see what our policy means for your work today.',
  version: (number: number, day: string) => `Policy version ${number}, in effect since ${day}.`,
  picture: 'The answer depends on where the output goes',
  pages: 'Pages',
  ways: 'Ways in',
  glance: 'The policy at a glance',
  everyAnswer: 'Every tool and use, one by one',
  firstChecks: 'To put in place first',
  allChecks: 'All check items and self-assessments',
  changed: 'What changed lately',
  from: <T>(day: T) => ['From ', day],
  allChanges: 'All changes',
  /** Leads to a scenario of the training. */
  tryScenario: <T>(scenario: (text: string) => T) => ['See how the rules work: ', scenario('answer one scenario'), '.'],
  continueTraining: 'Continue your training',
};
