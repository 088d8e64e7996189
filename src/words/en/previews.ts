/** Says what the pictures of links to the site say, and what a person who does not see one reads. */
export const previewWords = {
  site: {
    title: 'May I use this AI coding tool, here, for this?',
    about: 'The answer, its conditions, who approves it, and why.',
  },
  policy: { title: 'The policy', about: 'Every rule by its permanent id, and what the rules say together.' },
  tools: {
    title: 'The tools compared',
    about: 'Verdicts, terms, retention and audit evidence, each fact with its source.',
  },
  handbook: { title: 'The handbook', about: 'Why the rules are what they are, and how to work with them.' },
  checks: {
    title: 'Check items',
    about: 'What to put in place, who owns it, what shows that it is done, and how to do it.',
  },
  questions: {
    title: 'Questions and answers',
    about: 'What people ask most: the answer first, then the reason and its sources.',
  },
  alt: (title: string, about: string) => (/[.?!]$/.test(title) ? `${title} ${about}` : `${title}. ${about}`),
};
