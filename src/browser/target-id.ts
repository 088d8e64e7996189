/**
 * The id that the fragment of an address names, decoded.
 * @param hash `location.hash`; anybody can write one, so that a broken escape (`#%`, `#%E0%A4%A`) is taken as it is
 */
export function targetId(hash: string): string {
  const fragment = hash.replace(/^#/, '');
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
