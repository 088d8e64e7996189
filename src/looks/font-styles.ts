import { fallbackMeasures, type FontMeasures } from './fallback-measures.ts';

/** Describes the fonts of an organisation as its style sheet needs them. */
export interface OwnFonts {
  /** Holds what the font of text measures, and whether it is variable; undefined where it is that of the engine. */
  text: (FontMeasures & { isVariable: boolean }) | undefined;
  /** Says whether code has a font of the organisation. */
  mono: boolean;
}

/**
 * Returns the style sheet of fonts of the organisation: on paper too, for which the engine has files of its own. Firefox prints a
 * variable font as pages without text, so it has the font of the system there.
 */
export const fontStyles = ({ text, mono }: OwnFonts): string =>
  [text ? textStyles(text, fallbackMeasures(text)) : '', mono ? MONO_STYLES : ''].join('');

const textStyles = (
  { isVariable }: { isVariable: boolean },
  { size, ascent, descent, lineGap }: ReturnType<typeof fallbackMeasures>,
) => `
/* Shown until the font of the organisation has come, with its measures, where a system has no Arial. */
@font-face {
  font-family: own-fallback;
  src: local('Liberation Sans'), local('LiberationSans'), local('Arimo'), local('Helvetica');
  font-weight: 200 900;
  size-adjust: ${size};
  ascent-override: ${ascent};
  descent-override: ${descent};
  line-gap-override: ${lineGap};
}

@media print {
  html,
  body.document {
    font-family: var(--font-text), system-ui, sans-serif;
  }
${isVariable ? FIREFOX_PAPER : ''}}
`;

const FIREFOX_PAPER = `
  @supports (-moz-appearance: none) {
    html,
    body.document {
      font-family: own-fallback, system-ui, sans-serif;
    }
  }
`;

const MONO_STYLES = `
@layer utilities {
  code,
  pre {
    font-family: var(--font-mono), ui-monospace, monospace;
  }
}
`;
