/** Says how copying went, wherever something is copied. */
export const copiedWords = { copied: 'Copied', selected: 'Selected: copy it with your keyboard' };

/** Says what the button that copies a page says beyond that. */
export const copyPageWords = { field: 'This page as Markdown', broken: 'Could not be loaded. Try again.' };
