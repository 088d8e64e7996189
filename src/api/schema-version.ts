/** The form of the API documents that this handbook writes, and the newest one that its stand-alone script reads. */
export const SCHEMA_VERSION = 2;
