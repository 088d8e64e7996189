import { linkWordsAsMarkdown } from './words-as-markdown.ts';
import { periodInWords } from './commitment-words.ts';
import type { Organization } from './schema/organization.ts';
import type { MarkdownBody } from './text-kinds.ts';

const CONTACT = /<Contact\s+who="(policy|incident)"\s*\/>/g;
const COMMITMENT = /<Commitment\s+id="([^"]*)"\s*\/>/g;

/**
 * Markdown with the words in place of the components that print some inside a sentence: `<Contact>` and `<Commitment>`.
 * For sentences that are quoted away from their page, where no component is rendered.
 */
export function withPrintedWords(
  markdown: MarkdownBody,
  { contacts, commitments }: Pick<Organization, 'contacts' | 'commitments'>,
): MarkdownBody {
  const period = (tag: string, id: string) => {
    const found = commitments.find((commitment) => commitment.id === id);
    return found ? periodInWords(found) : tag;
  };
  return markdown
    .replaceAll(CONTACT, (_tag, who: 'policy' | 'incident') =>
      linkWordsAsMarkdown(`${contactName(contacts[who])} (${contacts[who].where})`),
    )
    .replaceAll(COMMITMENT, period) as MarkdownBody;
}

/** A contact as a sentence names it: "the data incident desk", while an abbreviation keeps its capitals. */
export function contactName({ name }: { name: string }): string {
  return `the ${/^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name}`;
}
