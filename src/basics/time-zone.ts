/** The time zone of an organisation that names none. */
export const DEFAULT_TIME_ZONE = 'UTC';

/** Returns whether a text names a time zone that is known here, as IANA writes it: no distance like +02:00, and no other case. */
export function isTimeZone(text: string): boolean {
  if (!/^[A-Z][A-Za-z]*(?:[/_+-][A-Za-z0-9]+)*$/.test(text)) return false;
  try {
    return Intl.DateTimeFormat('en-US', { timeZone: text }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** Returns the place by which people know a time zone: "Los Angeles"; for one that has none, its name. */
export function zonePlace(timeZone: string): string {
  const place = timeZone.startsWith('Etc/') ? timeZone : (timeZone.split('/').at(-1) ?? timeZone);
  return place.replaceAll('_', ' ');
}

/** Returns whose day a date is, as words that follow it in what commands print: "by the day in Los Angeles". */
export const dayWords = (timeZone: string): string => `by the day in ${zonePlace(timeZone)}`;
