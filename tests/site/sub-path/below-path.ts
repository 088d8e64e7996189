import { CONTENT } from '../built/site.ts';

/** The address of a site that has a path of its own. */
export const SITE = 'https://intranet.example/handbook/';

/** Holds the settings with which the content of the tested site is built for that address. */
export const BELOW_PATH = { HANDBOOK_CONTENT: CONTENT, HANDBOOK_SITE: SITE };
