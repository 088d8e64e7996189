/** The first parts of addresses below which the site has pages and files of its own. */
const OWN_FOLDERS = [
  '404',
  '500',
  'about',
  'agents',
  'api',
  'changes',
  'decide',
  'document',
  'glossary',
  'looks',
  'pagefind',
  'policy',
  'preview',
  'search',
  'sources',
];

/** The same inside a folder in which content has pages, too. */
const OWN_WITHIN = /^\/(?:(?:checks|training)\/status|training\/[^/]+\/since|tools\/plans(?=\/\d))\//;

/**
 * Returns the folder of the site itself that an address is in, like `/api/`: there are pages there that no list of content names,
 * and there may be more when the handbook grows, so that no content may take an address there.
 * @param path starting and ending with a slash
 */
export function ownFolderOf(path: string): string | undefined {
  const [, first = ''] = path.split('/');
  return OWN_FOLDERS.includes(first) ? `/${first}/` : OWN_WITHIN.exec(path)?.[0];
}
