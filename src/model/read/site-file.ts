/** The folder of the files that `looks` in organization.yaml names. */
export const LOOKS_FOLDER = 'looks';

/** The folder of the files that are published as they are, below the root of the site. */
export const PUBLIC_FOLDER = 'public';

const DRAWING = /^looks\/[^/]+\.svg$/;
const FONT = /^looks\/[^/]+\.woff2$/;

/** The one name with a dot before it that is published, with what is in it: standards look for files there. */
const WELL_KNOWN = `${PUBLIC_FOLDER}/.well-known`;

/** Returns whether a file of content/ is published as it is. */
export const isPublicFile = (path: string): boolean => path.startsWith(`${PUBLIC_FOLDER}/`);

/** Returns whether a file of content/ is a font of the looks. */
export const isFontFile = (path: string): boolean => FONT.test(path);

/** Returns whether a path of content/ is read although its name begins with a dot. */
export const isWellKnown = (path: string): boolean => path === WELL_KNOWN;

/** Returns whether a file of content/ holds no entries and is judged by what it is for. Images are known by their endings. */
export const isSiteFile = (path: string): boolean => DRAWING.test(path) || isFontFile(path) || isPublicFile(path);

/** Returns where a public file is on the site: `/files/form.pdf`. */
export const publicAddress = (path: string): string => path.slice(PUBLIC_FOLDER.length);
