/** The pages of the main navigation. A page whose address starts with one of them is part of it. */
export const MAIN_PAGES = [
  { path: '/decide/', name: 'Decide' },
  { path: '/policy/', name: 'Policy' },
  { path: '/tools/', name: 'Tools' },
  { path: '/handbook/', name: 'Handbook' },
  { path: '/checks/', name: 'Checks' },
  { path: '/training/', name: 'Training' },
  { path: '/faq/', name: 'Questions' },
] as const;

/** The name of the main page that a path belongs to. Start pages and self-assessments belong to the page that lists them. */
export function mainPageOf(path: string): string | undefined {
  if (path.startsWith('/checklists/')) return '/checks/';
  if (path.startsWith('/start/')) return '/handbook/';
  return MAIN_PAGES.find((page) => path.startsWith(page.path))?.path;
}
