declare module 'virtual:handbook' {
  /** The checked handbook. Read once per build; read again in development when content changes. */
  export const handbook: import('./model/handbook.ts').Handbook;
  /** The findings of the check: warnings, and in development errors too. */
  export const problems: readonly import('./model/problem.ts').Problem[];
}

declare module 'virtual:body-images' {
  /** The images that stand in bodies, by their path inside the content folder. */
  export const images: Record<string, import('astro').ImageMetadata>;
}

declare module 'virtual:cache-folder' {
  /** The folder in which what a build need not make again is kept. */
  export const cacheFolder: string;
}

declare module 'virtual:audit-usage' {
  /** The text of audit-usage.mjs, still without marks. */
  export const script: string;
}

declare module 'virtual:check-tool' {
  /** The text of check-tool.mjs, still without marks. */
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

declare module 'virtual:usage-report' {
  /** The text of the module that shows the report of an audit. */
  export const script: string;
}

declare module 'virtual:continue-training' {
  /** The text of the module that says how far somebody is with their training. */
  export const script: string;
}

declare module 'virtual:training-feedback' {
  /** The text of the module that says what differs between an answer and the right one. */
  export const script: string;
}

declare module 'virtual:copy-page' {
  /** The text of the module that copies a page as Markdown. */
  export const script: string;
}

declare module 'virtual:filter-questions' {
  /** The text of the module that filters the page of questions. */
  export const script: string;
}

declare module 'virtual:copy-code' {
  /** The text of the module that copies a block of code. */
  export const script: string;
}

declare module 'virtual:document-sections' {
  /** The parts of the policy that are printed as one document. */
  export const sections: readonly import('./document/document-section.ts').DocumentSection[];
}

declare module '*.template' {
  /** The text of the file. */
  const text: string;
  export default text;
}
