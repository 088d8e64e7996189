/**
 * Holds the places at which outside output can come in on the way from our code to our model, in their order: work that trains
 * nothing, a repository that a training run reads, what a run learns from, and what our model is judged by.
 */
export const ENTRY_POINTS = ['work', 'repository', 'training-run', 'evaluation'] as const;
