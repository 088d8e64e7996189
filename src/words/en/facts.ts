/** The facts of a handbook that names none of its own: what each is called, and the question that it answers. */
export const factWords = {
  runs: { name: 'Runs where', question: 'Where does it run?' },
  teacher: { name: 'Whose model', question: 'Whose model writes the output?' },
  'output-terms': { name: 'Output terms', question: 'What do the terms say about using its output?' },
  'trains-on-inputs': { name: 'Trains on our input', question: 'Is what we send used for training?' },
  retention: { name: 'Retention', question: 'How long do they keep what we send?' },
  'zero-retention': { name: 'Zero retention', question: 'Is zero retention available?' },
  audit: { name: 'Audit evidence', question: 'What can be looked up later, and how far back?' },
  weights: { name: 'Weights licence', question: 'Under which licence are the weights?' },
  'admin-locks': { name: 'Admin locks', question: 'What can an administrator lock?' },
};
