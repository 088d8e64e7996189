/** Says what a training path says while somebody works on it. */
export const trainingScriptWords = {
  noRecord:
    'The part of this page that makes the completion record could not be loaded. Your answers are kept: load the page again.',
};
