/** The words of the notice above the header, which the organisation writes itself. */
export const siteNoticeWords = { name: 'Notice' };
