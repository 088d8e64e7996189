/** The most that a picture of the looks may hold, in bytes: every page has it. */
export const MAX_PICTURE_BYTES = { logo: 20_000, icon: 10_000 };

/** The shapes that a header can show: how many times as wide as high a logo is. */
export const LEAST_RATIO = 0.5;
export const MAX_RATIO = 8;

/** The least height of a PNG, in pixels: shown at 32, and at twice that on sharp screens. */
export const LEAST_PIXELS = 64;
