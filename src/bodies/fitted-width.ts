/** The widest picture that a page loads, in pixels: as wide as its column of text on a screen of twice the pixels. */
const WIDEST_PIXELS = 1440;

/**
 * Returns the width at which an image is published, where that is less than its own.
 * @param image what the bundler knows of it
 */
export function fittedWidth(image: unknown): { width?: number } {
  const isMeasured = typeof image === 'object' && image !== null && 'width' in image && typeof image.width === 'number';
  return isMeasured && Number(image.width) > WIDEST_PIXELS ? { width: WIDEST_PIXELS } : {};
}
