/** Describes what the W3C's checker says about a place in a page, as it writes JSON. */
export interface NuMessage {
  type: 'error' | 'info' | 'non-document-error';
  subType?: string;
  /** The address of the page. */
  url: string;
  lastLine?: number;
  lastColumn?: number;
  message: string;
  /** The markup around it. */
  extract?: string;
}
