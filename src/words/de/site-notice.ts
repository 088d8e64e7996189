import type { siteNoticeWords as english } from '../en/site-notice.ts';

export const siteNoticeWords: typeof english = { name: 'Hinweis' };
