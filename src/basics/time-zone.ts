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

/** Returns whose day a date is, as words that follow it: "by the day in Los Angeles". */
export function dayWords(timeZone: string): string {
  const place = timeZone.startsWith('Etc/') ? timeZone : (timeZone.split('/').at(-1) ?? timeZone);
  return `by the day in ${place.replaceAll('_', ' ')}`;
}
