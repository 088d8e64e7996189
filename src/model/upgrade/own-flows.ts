import { readFileSync } from 'node:fs';
import { isMap, isSeq, parseDocument } from 'yaml';
import type { ContentFile } from '../read/files.ts';

/** The folder of the flows that take the place of the pictures whose steps were the engine's, by language. */
const WRITTEN = new URL('../../../upgrades/format-3/', import.meta.url);
const LANGUAGES = ['en', 'de', 'ja'];

const PICTURE = /<(Incident|Approval)Diagram\s*(?:\/>|>\s*<\/\1Diagram>)/g;
const KEPT_TEXT = /<KeptText\s*(?:\/>|>\s*<\/KeptText>)/g;
/** The commitment that the picture of kept texts used to find by itself. */
const OWN_PERIOD = 'sessions-kept';

/**
 * Format 3: the processes that pictures show, and the commitments that they name, are content; and the data class that tables
 * show first is named, not guessed by its id.
 */
export function withOwnFlows(files: readonly ContentFile[]): ContentFile[] {
  const organization = files.find(({ path }) => path === 'organization.yaml')?.text ?? '';
  const shown = new Set<string>();
  const carried = files.map((file) => {
    const { path, text } = file;
    if (path === 'organization.yaml' && text !== undefined) return { ...file, text: withEverydayData(text) };
    if (text === undefined || !path.endsWith('.mdx')) return file;
    for (const [, name = ''] of text.matchAll(PICTURE)) shown.add(name.toLowerCase());
    return { ...file, text: withNamedEntries(text, organization) };
  });
  const missing = [...shown]
    .map((id) => ({ id, path: `flows/${id}.yaml` }))
    .filter(({ path }) => files.every((file) => file.path !== path));
  return [...carried, ...missing.map(({ id, path }) => ({ path, text: writtenFlow(id, organization) }))];
}

const withNamedEntries = (text: string, organization: string): string =>
  text
    .replaceAll(PICTURE, (_tag, name: string) => `<Flow id="${name.toLowerCase()}" />`)
    .replaceAll(KEPT_TEXT, (tag) =>
      hasCommitment(organization, OWN_PERIOD) ? `<KeptText commitment="${OWN_PERIOD}" />` : tag,
    );

/** A commitment in a flow, and the words that stand where there is none: `[[answer|within <Commitment id="answer" />|soon]]`. */
const EITHER = /\[\[([a-z-]+)\|([^|]*)\|([^|]*)\]\]/g;

/** The flow of a picture, in the language of the handbook and with the commitments that it makes. */
function writtenFlow(id: string, organization: string): string {
  const stated: unknown = parseDocument(organization).get('language');
  const language = LANGUAGES.find((one) => one === stated) ?? 'en';
  const text = readFileSync(new URL(`${language}/${id}.yaml`, WRITTEN), 'utf8');
  return text.replaceAll(EITHER, (_all, commitment: string, words: string, without: string) =>
    hasCommitment(organization, commitment) ? words : without,
  );
}

/** Returns whether the organisation makes a commitment, and has not retired it. */
const hasCommitment = (organization: string, id: string): boolean =>
  entriesOf(organization, 'commitments').some((entry) => entry.get('id') === id && !entry.has('retired'));

function entriesOf(organization: string, list: string) {
  const entries = parseDocument(organization).get(list);
  return isSeq(entries) ? entries.items.filter(isMap) : [];
}

/** The class that older handbooks showed first where they had it. */
const SHOWN_FIRST = 'internal';

/** Tables go on showing the same class first: it is named where the engine would choose another. */
function withEverydayData(text: string): string {
  const document = parseDocument(text);
  const classes = entriesOf(text, 'data').filter((entry) => !entry.has('retired'));
  const chosen = document.getIn(['everydayCase', 'data']) ?? classes[0]?.get('id');
  const isNamed = document.has('everydayData') || chosen === SHOWN_FIRST;
  if (isNamed || !classes.some((entry) => entry.get('id') === SHOWN_FIRST)) return text;
  return `${text.trimEnd()}\n\n# Written by npm run upgrade: the class that tables showed first before.\neverydayData: ${SHOWN_FIRST}\n`;
}
