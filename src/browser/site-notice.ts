// A notice says its last day: on a site that nobody rebuilds, the reader's own clock takes it away.
const notice = document.querySelector<HTMLElement>('.site-notice');
const { timeZone } = document.documentElement.dataset;
// Last, because a browser that does not know the organisation's time zone goes no further.
if (notice) notice.hidden = new Intl.DateTimeFormat('sv', { timeZone }).format() > (notice.dataset.until ?? '');
