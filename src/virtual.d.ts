declare module 'virtual:handbook' {
  /** The checked handbook. Read once per build; read again in development when content changes. */
  export const handbook: import('./model/handbook.ts').Handbook;
}

declare module 'virtual:bodies' {
  /** Loads the compiled MDX body of a content file, by the file's path inside the content folder. */
  export const bodies: Record<
    string,
    () => Promise<{ default: import('astro/runtime/server/index.js').AstroComponentFactory }>
  >;
}

declare module 'virtual:check-tool' {
  /** The text of the stand-alone script. */
  export const script: string;
}

declare module 'virtual:search-engine' {
  /** The text of the module that answers searches. */
  export const script: string;
}

declare module 'virtual:theme-first' {
  /** Holds what sets the theme that the reader chose, before anything is drawn. */
  export const script: string;
}

declare module 'virtual:mark-words' {
  /** The text of the module that marks the words that led from search to a page. */
  export const script: string;
}

declare module 'virtual:copy-page' {
  /** The text of the module that copies a page as Markdown. */
  export const script: string;
}

declare module 'virtual:copy-code' {
  /** The text of the module that copies a block of code. */
  export const script: string;
}
