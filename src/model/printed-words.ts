import { contactInSentence } from '#words/in-sentence.ts';
import { linkWordsAsMarkdown } from './words-as-markdown.ts';
import { periodInWords } from './commitment-words.ts';
import type { Organization } from './schema/organization.ts';
import type { MarkdownBody } from './text-kinds.ts';

const CONTACT = /<Contact\s+who="(policy|incident)"\s*\/>/g;
const COMMITMENT = /<Commitment\s+([^>]*?)\s*\/>/g;

/**
 * Markdown with the words in place of the components that print some inside a sentence: `<Contact>` and `<Commitment>`.
 * For sentences that are quoted away from their page, where no component is rendered.
 */
export function withPrintedWords(
  markdown: MarkdownBody,
  { contacts, commitments }: Pick<Organization, 'contacts' | 'commitments'>,
): MarkdownBody {
  const period = (tag: string, attributes: string) => {
    const valueOf = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];
    const found = commitments.find((commitment) => commitment.id === valueOf('id'));
    return found ? periodInWords(found, valueOf('case') === 'dative' ? 'dative' : 'nominative') : tag;
  };
  return markdown
    .replaceAll(CONTACT, (_tag, who: 'policy' | 'incident') =>
      linkWordsAsMarkdown(`${contactInSentence(contacts[who].name)} (${contacts[who].where})`),
    )
    .replaceAll(COMMITMENT, period) as MarkdownBody;
}
