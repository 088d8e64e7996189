import { isMap, isScalar, isSeq, parseDocument, type Pair, type YAMLMap } from 'yaml';
import type { ContentFile } from '../read/files.ts';
import { withoutPair, withPair } from './pair-text.ts';

/** The fields that scopes and plans had for two traits before traits were data, and the traits that took their place. */
const IN_SCOPE = { accounts: 'account', models: 'model' };
const ON_PLAN = { account: 'account', model: 'model' };

/** Format 2: whose account and whose model a plan has are traits, which organization.yaml lists and rules select by. */
export function withPlanTraits(files: readonly ContentFile[]): ContentFile[] {
  return files.map((file) => {
    const { path, text } = file;
    if (text === undefined) return file;
    if (/^rules\/[^/]+\.yaml$/.test(path)) return { ...file, text: inTraits(text, ['entries'], 'scope', IN_SCOPE) };
    if (/^tools\/[^/]+\.yaml$/.test(path)) return { ...file, text: inTraits(text, ['plans'], undefined, ON_PLAN) };
    if (path === 'organization.yaml') return { ...file, text: withTraitList(text) };
    return file;
  });
}

/**
 * Joins the older fields of each entry to one field `traits`.
 * @param at the list of entries
 * @param within the field of an entry that holds the older ones; the entry itself when left out
 */
function inTraits(text: string, at: string[], within: string | undefined, older: Record<string, string>): string {
  const list = parseDocument(text).getIn(at);
  if (!isSeq(list)) return text;
  // From the last entry to the first, so that the places of those before it stay.
  return list.items.toReversed().reduce<string>((rest, entry) => {
    if (!isMap(entry)) return rest;
    const holder = within === undefined ? entry : entry.get(within);
    return isMap(holder) ? joined(rest, holder, older) : rest;
  }, text);
}

function joined(text: string, holder: YAMLMap, older: Record<string, string>): string {
  const found = holder.items.filter((pair) => keyOf(pair) in older);
  const [first, ...others] = found;
  if (!first) return text;
  // In the order of the traits, whatever that of the fields was.
  const traits = Object.entries(older).flatMap(([key, trait]) => {
    const pair = found.find((one) => keyOf(one) === key);
    return pair ? [`${trait}: ${inOneLine(pair.value)}`] : [];
  });
  const without = others.toReversed().reduce((rest, pair) => withoutPair(rest, holder, pair), text);
  return withPair(without, first, `traits: { ${traits.join(', ')} }`);
}

const keyOf = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : '');

function inOneLine(node: unknown): string {
  if (isSeq(node)) return `[${node.items.map(inOneLine).join(', ')}]`;
  if (isMap(node)) return `{ ${node.items.map((pair) => `${keyOf(pair)}: ${inOneLine(pair.value)}`).join(', ')} }`;
  return isScalar(node) ? String(node.value) : '';
}

function withTraitList(text: string): string {
  return parseDocument(text).has('traits') ? text : `${text.trimEnd()}\n${TRAITS}`;
}

/** The two traits that handbooks had before, with words to begin with: readers see them. */
const TRAITS = `
# What rules can select plans by. Written by npm run upgrade: put the names and the help into your own words.
traits:
  - id: account
    name: Account
    help: Who holds the account.
    findOut: Look at the account page of the tool.
    values:
      - id: personal
        name: Personal account
        help: A person holds it or pays for it.
      - id: organization
        name: Organisation’s account
        help: The organisation holds it.
      - id: own
        name: Own hardware
        help: The model runs on machines of the organisation.
  - id: model
    name: Whose model
    help: Whose model writes the output.
    findOut: Read the page of the tool.
    values:
      - id: outside
        name: Outside model
        help: Another organisation trained and serves it.
      - id: open
        name: Open weights
        help: Another organisation published its weights.
      - id: own
        name: Our own model
        help: The organisation trained it.
`;
