import type { Theme } from './palette.ts';

/**
 * Returns the style sheet of an accent colour, in the layers of src/styles/main.css. The colours of verdicts, notes and warnings
 * stay as they are: they carry meaning.
 */
export const accentStyles = ({ light, dark }: Record<Theme, string>): string => `
@layer tokens {
  :root {
    --link: light-dark(${light}, ${dark});
    --focus: light-dark(${light}, ${dark});
  }
}

@layer utilities {
  .brand svg {
    color: var(--link);
  }

  .main-nav a[aria-current] {
    border-block-end-color: var(--link);
  }

  .button:not(.quiet, :hover) {
    background: var(--link);
    border-color: var(--link);
  }

  .button:not(.quiet):hover {
    background: var(--ink);
    border-color: var(--ink);
  }
}
`;
