import { HOSTING_HEADERS, type HostingHeader } from '../serve/hosting-headers.ts';
import { fileTypes } from './file-types.ts';
import { WRITTEN_BY } from './written-by.ts';

const OF_PATHS = HOSTING_HEADERS.filter(({ header }) => header !== 'Content-Type');

/** The names of the headers, each once, in the order of the table. */
const HEADERS = [...new Set(OF_PATHS.map(({ header }) => header))];

const rowsAbout = (header: string) => OF_PATHS.filter((row) => row.header === header);

/** A header that some files get in another form than the others is kept in a variable. */
const differs = (header: string) => rowsAbout(header).length > 1;

const variable = (header: string) => `$handbook_${header.toLowerCase().replaceAll('-', '_')}`;

/** Returns what belongs beside the servers, in `http`: which value of a header goes with which address. */
export function nginxMaps(): string {
  const maps = HEADERS.filter(differs).map((header) => {
    // Of two rows the later one holds; of two lines of a map it is the first.
    const lines = rowsAbout(header)
      .toReversed()
      .map((row) => `    ${pattern(row)} "${row.value}";\n`);
    return `map $uri ${variable(header)} {\n${lines.join('')}}\n`;
  });
  return [WRITTEN_BY, ...maps].join('\n');
}

/** Returns what belongs into the `server` or `location` of the site: types, character set, and a line for each header. */
export function nginxHeaders(): string {
  const types = fileTypes();
  const text = types.filter(({ isText }) => isText).map(({ type }) => type);
  // nginx lists text/html by itself, and warns of it when it is listed twice.
  const listed = [...new Set(text)].filter((type) => type !== 'text/html');
  const headers = HEADERS.map((header) => {
    const value = differs(header) ? variable(header) : `"${rowsAbout(header)[0]?.value}"`;
    // Without "always" neither redirects nor the page for what does not exist would have them.
    return `add_header ${header} ${value} always;\n`;
  });
  return [
    WRITTEN_BY,
    `types {\n${types.map(({ type, ending }) => `    ${type} ${ending};\n`).join('')}}\ndefault_type application/octet-stream;\n`,
    `charset utf-8;\ncharset_types ${listed.join(' ')};\n`,
    `gzip on;\ngzip_vary on;\ngzip_min_length 1024;\ngzip_types ${[...listed, 'image/svg+xml'].join(' ')};\n`,
    headers.join(''),
  ].join('\n');
}

function pattern({ files }: HostingHeader): string {
  if (files === '*') return 'default';
  // Below whatever path the site is served.
  if (files.endsWith('*')) return `~${escaped(files.slice(0, -1))}`;
  return `~${escaped(files.slice(1))}$`;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
