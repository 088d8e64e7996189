/**
 * A path as the most forgiving file system would compare it: macOS and Windows take differently spelt names for the same
 * folder (upper and lower case, ligatures, invisible characters, a dot at the end, `COMPLE~1`, `name::$INDEX_ALLOCATION`).
 * Two paths that fold to the same text may be the same place on somebody's machine.
 * @param {string} path with `/` or `\`
 */
export function folded(path) {
  return path
    .replaceAll('\\', '/')
    .split('/')
    .map((name) =>
      name
        .normalize('NFKC')
        .replaceAll(/[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}]/gu, '')
        .toLowerCase()
        .replace(/:.*$/s, '')
        .replace(/[. ]+$/, '')
        .replace(/^comple~\d+$/, 'completions'),
    )
    .filter((name) => name !== '')
    .join('/');
}
