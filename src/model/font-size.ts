/** The most kilobytes of a font file where the organisation allows no more: the letters of a European language in one or all weights. */
export const USUAL_KILOBYTES = 30;
