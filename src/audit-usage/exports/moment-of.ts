/** Returns the moment that a value of an export is, milliseconds since 1970; NaN where it is none. Of a day alone, its noon. */
export function momentOf(value: unknown): number {
  const text = typeof value === 'string' ? value.trim() : '';
  const number = typeof value === 'number' ? value : /^\d{10,13}$/.test(text) ? Number(text) : Number.NaN;
  // Seconds have ten digits until the year 2286, and milliseconds had thirteen since 2001.
  if (!Number.isNaN(number)) return number < 1e11 ? number * 1000 : number;
  const [day] = /^\d{4}-\d{2}-\d{2}(?=$|T00:00:00(?:\.0+)?Z$)/.exec(text) ?? [];
  return Date.parse(day === undefined ? text : `${day}T12:00:00Z`);
}
