/**
 * The style sheet of a logo: as high as the header lets it be, alone in narrow windows, and of two the one for the theme that is
 * shown. Paper is light.
 */
export const LOGO_STYLES = `
@layer components {
  .logo {
    inline-size: auto;
    block-size: 2rem;
    max-inline-size: min(14rem, 45vw);
    object-fit: contain;
    flex: none;
  }

  :root[data-theme='dark'] .in-light,
  :root:not([data-theme='dark']) .in-dark {
    display: none;
  }

  @media screen and (prefers-color-scheme: dark) {
    :root:not([data-theme='light']) .in-light {
      display: none;
    }

    :root:not([data-theme='light']) .in-dark {
      display: revert-layer;
    }
  }

  @media (width < 40rem) {
    .logo {
      block-size: 1.75rem;
    }
  }

  /* On telephones, and where the navigation has just come beside it, a wide logo leaves no place for words: they stay the name of the link. */
  @media (width < 40rem) or (64rem <= width < 82rem) {
    .logo.wide ~ .brand-title {
      position: absolute;
      clip-path: inset(50%);
      inline-size: 1px;
      overflow: hidden;
    }
  }

  /* On the narrowest telephones a title beside any logo would be cut within its words. */
  @media (width < 24rem) {
    .logo ~ .brand-title {
      position: absolute;
      clip-path: inset(50%);
      inline-size: 1px;
      overflow: hidden;
    }
  }

  @media print {
    :root .in-light {
      display: revert;
    }

    :root .in-dark {
      display: none;
    }
  }
}
`;
