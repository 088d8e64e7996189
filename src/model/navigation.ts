import { pageNames } from '#words/navigation.ts';
import { hasMainPage, type PartSource } from './parts.ts';
import { HEADER_PAGES, NAVIGATION_PAGES, type NavigationPage } from './schema/navigation.ts';
import type { Organization } from './schema/organization.ts';

/** A link of the header or the footer to one of the main pages. */
export interface NavigationLink {
  path: string;
  name: string;
}

type Source = PartSource & { organization: Pick<Organization, 'navigation' | 'leaveOut'> };

/** Returns the links of the header: those that the organisation names, in its order and by its names. */
export const headerLinks = (source: Source): NavigationLink[] =>
  (source.organization.navigation ?? HEADER_PAGES.map((page) => ({ page, name: undefined })))
    .filter(({ page }) => hasMainPage(source, page))
    .map(({ page, name }) => ({ path: pathOf(page), name: name ?? pageNames[page] }));

/** Returns the links of the footer: every page that the header does not name, so that each can be found from any page. */
export function footerLinks(source: Source): NavigationLink[] {
  const inHeader = source.organization.navigation?.map(({ page }) => page) ?? HEADER_PAGES;
  return NAVIGATION_PAGES.filter((page) => !inHeader.includes(page) && hasMainPage(source, page)).map((page) => ({
    path: pathOf(page),
    name: pageNames[page],
  }));
}

const pathOf = (page: NavigationPage) => `/${page}/`;
const MAIN_PATHS = NAVIGATION_PAGES.map(pathOf);

/** Returns the main page that a path belongs to. Start pages and self-assessments belong to the page that lists them. */
export function mainPageOf(path: string): string | undefined {
  if (path.startsWith('/checklists/')) return '/checks/';
  if (path.startsWith('/start/')) return '/handbook/';
  return MAIN_PATHS.find((page) => path.startsWith(page));
}
