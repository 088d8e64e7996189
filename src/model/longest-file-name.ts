/** The most characters of one name on a path: the build puts more behind it, and file systems end at 255 bytes. */
export const LONGEST_FILE_NAME = 100;
