declare module 'virtual:change-report' {
  /** Says what the content changes, where HANDBOOK_AGAINST names what to compare with. */
  export const report: import('./report.ts').ChangeReport | undefined;
}
