declare module 'virtual:handbook' {
  /** The checked handbook. Read once per build; read again in development when content changes. */
  export const handbook: import('./model/handbook.ts').Handbook;
}

declare module 'virtual:check-tool' {
  /** The text of the stand-alone script. */
  export const script: string;
}

declare module 'virtual:search-engine' {
  /** The text of the module that answers searches. */
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
