/** The style sheet of the notice above the header: it scrolls away, and paper does without it. */
export const NOTICE_STYLES = `
@layer components {
  .site-notice {
    border-block-end: 1px solid var(--hairline);
    background: var(--note-ground);
    font-size: 1rem;
    text-wrap: pretty;
  }

  .site-notice p {
    padding-block: var(--space-2);
  }

  @media print {
    .site-notice {
      display: none;
    }
  }
}
`;
