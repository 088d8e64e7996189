// A notice says its last day: on a site that nobody rebuilds, the reader's own clock takes it away.
const notice = document.querySelector<HTMLElement>('.site-notice');
const { timeZone } = document.documentElement.dataset;
const { until = '' } = notice?.dataset ?? {};
const since = Date.now() - Date.parse(until);
// A day ends first 10 hours after it began in UTC, and last 36 hours. Only between them the zone is asked, which takes long: see
// every-page.ts. Last, because a browser that does not know the organisation's time zone goes no further.
if (notice && since > 36e6)
  notice.hidden = since > 1296e5 || new Intl.DateTimeFormat('sv', { timeZone }).format() > until;
