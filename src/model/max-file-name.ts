/** The most characters of one name on a path: the build puts more behind it, and file systems end at 255 bytes. */
export const MAX_FILE_NAME_LENGTH = 100;
