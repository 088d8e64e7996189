import { listed } from '../format.ts';

/** Says what somebody does instead where no rule says it, and what is no way round. */
export const alternativeWords = {
  untilApproval: 'Until the approval is given, do this work without an AI coding tool.',
  withoutTool: 'Do this work without an AI coding tool.',
  sameMaker: (names: readonly string[], more: number) =>
    `No way round: ${listed(more > 0 ? [...names, `${more} more`] : names, 'and')} can answer with models of the same maker.`,
};
