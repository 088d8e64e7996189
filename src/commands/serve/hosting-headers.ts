/** A header that a host of the handbook should send. */
export interface HostingHeader {
  /** The files that it goes with: `*`, everything in a folder (`/_astro/*`), or what ends alike (`*.md`). */
  files: string;
  header: string;
  value: string;
}

const everyFile = (header: string, value: string): HostingHeader => ({ files: '*', header, value });
const type = (files: string, value: string): HostingHeader => ({
  files,
  header: 'Content-Type',
  value: `${value}; charset=utf-8`,
});

/**
 * Holds what every host should send; the preview server does, and README.md shows it as a table. Of two rows about one header,
 * the later one holds.
 * Not among them: `Cross-Origin-Opener-Policy`, about which browsers complain on an intranet without https, and
 * `Cross-Origin-Resource-Policy`, which would keep preview pictures out of chats.
 */
export const HOSTING_HEADERS: readonly HostingHeader[] = [
  // A meta element can say the rest of the policy, but not this.
  everyFile('Content-Security-Policy', "frame-ancestors 'none'"),
  everyFile('X-Content-Type-Options', 'nosniff'),
  // The address of an answer says what somebody is working on.
  everyFile('Referrer-Policy', 'same-origin'),
  everyFile('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'),
  // To be kept, but asked about each time: a policy that changed must not be read from yesterday's copy.
  everyFile('Cache-Control', 'no-cache'),
  // Named by what is in them.
  { files: '/_astro/*', header: 'Cache-Control', value: 'public, max-age=31536000, immutable' },
  type('*.html', 'text/html'),
  type('*.css', 'text/css'),
  type('*.js', 'text/javascript'),
  type('*.mjs', 'text/javascript'),
  type('*.json', 'application/json'),
  type('*.md', 'text/markdown'),
  type('*.txt', 'text/plain'),
  type('*.csv', 'text/csv'),
  type('*.xml', 'text/xml'),
  type('*.ics', 'text/calendar'),
  // A picture, also when somebody opens it by itself: it runs nothing, whatever is in it.
  {
    files: '*.svg',
    header: 'Content-Security-Policy',
    value: "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox",
  },
];

/**
 * The headers that go with a file.
 * @param file its path below the site, with a slash before it: `/policy/index.html`
 */
export function hostingHeaders(file: string): Map<string, string> {
  const rows = HOSTING_HEADERS.filter(({ files }) => covers(files, file));
  return new Map(rows.map(({ header, value }) => [header, value]));
}

function covers(files: string, file: string): boolean {
  return files.endsWith('*') ? file.startsWith(files.slice(0, -1)) : file.endsWith(files.slice(1));
}
