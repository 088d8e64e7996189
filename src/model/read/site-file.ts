/** Files that are published as they are, or nearly so, and hold no entries: a drawing of the looks. */
const SITE_FILES = /^looks\/[^/]+\.svg$/;

/** The folder of the files that `looks` in organization.yaml names. */
export const LOOKS_FOLDER = 'looks';

/** Returns whether a file of content/ holds no entries and is judged by what it is for. Images are known by their endings. */
export const isSiteFile = (path: string): boolean => SITE_FILES.test(path);
