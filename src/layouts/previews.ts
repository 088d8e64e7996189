import { previewWords } from '#words/previews.ts';
import { mainPageOf } from '../model/navigation.ts';

/** Pixels, as link previews want them. */
export const PREVIEW_SIZE = { width: 1200, height: 630 };

/** Describes what a link to the site looks like where it is pasted: one picture for each part of it. */
export interface Preview {
  /** The file, without its ending. */
  name: string;
  title: string;
  about: string;
}

const preview = (name: Exclude<keyof typeof previewWords, 'alt'>): Preview => ({ name, ...previewWords[name] });

const SITE = preview('site');

const BY_MAIN_PAGE: Record<string, Preview> = {
  '/policy/': preview('policy'),
  '/tools/': preview('tools'),
  '/handbook/': preview('handbook'),
  '/checks/': preview('checks'),
  '/faq/': preview('questions'),
};

export const PREVIEWS: Preview[] = [SITE, ...Object.values(BY_MAIN_PAGE)];

/** The picture for a page. */
export const previewOf = (path: string): Preview => BY_MAIN_PAGE[mainPageOf(path) ?? ''] ?? SITE;

/** Returns where it is served. */
export const previewPath = ({ name }: Preview): string => `/preview/${name}.png`;
