/**
 * Holds what the foot of a page calls the facts of its review. The Markdown version of the page reads them there and gives
 * them under the names on the left.
 */
export const REVIEW_NAMES = {
  owner: 'Owner',
  effective: 'In effect since',
  reviewed: 'Last review',
  nextReview: 'Next review',
} as const;

/** Holds what readers call the outcomes of a review. */
export const REVIEW_OUTCOME_NAMES = { confirmed: 'Confirmed', changed: 'Corrected', retired: 'Retired' } as const;
