/** Holds what a build reads of the project, besides its packages and the content. */
export const READ_BY_BUILDS = ['astro.config.mjs', 'LICENSE', 'package.json', 'public', 'src', 'tsconfig.json'];

/** The Node that old machines get lies among the sources and is no part of what is built. */
export const RUNTIME = ['src', 'runtime'];
