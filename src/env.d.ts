declare namespace App {
  interface Locals {
    /** The sources of the body that is being rendered, in the order of their first citation. */
    cites?: string[];
    /** Says how many tables of the page have been rendered so far. */
    tables?: number;
    /** Says how many blocks of code of the page have been rendered so far. */
    codeBlocks?: number;
  }
}
