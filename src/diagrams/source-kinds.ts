/**
 * Where the paths begin, as the chapter "How it happens" groups them. A path that is not named here appears under "Other paths",
 * so a new one is never missing from the picture.
 */
export const SOURCE_KINDS: readonly { name: string; paths: readonly string[] }[] = [
  { name: 'Everyday writing that a data job reads later', paths: ['D-20', 'D-26', 'D-27', 'D-28'] },
  { name: 'Traces that tools leave behind', paths: ['D-25', 'D-29'] },
  { name: 'Direct authoring', paths: ['D-21', 'D-22', 'D-23', 'D-24', 'D-34'] },
  { name: 'What arrives from outside the company', paths: ['D-30', 'D-31', 'D-32', 'D-33'] },
];

export const OTHER_KIND = 'Other paths';
