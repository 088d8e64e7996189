import { contactInSentence } from '#words/in-sentence.ts';
import { linkWordsAsMarkdown } from './words-as-markdown.ts';
import { periodInWords } from './commitment-words.ts';
import type { Organization } from './schema/organization.ts';
import type { MarkdownBody, PlainText, TextWithWords } from './text-kinds.ts';

type Source = Pick<Organization, 'contacts' | 'commitments'>;

/** The components that print a few words inside a sentence. */
export const WORD_COMPONENTS = ['Commitment', 'Contact'] as const;

const TAG = /<(Commitment|Contact)\s+([^<>]*?)\s*\/>/g;

/**
 * Markdown with the words in place of the components that print some inside a sentence: `<Contact>` and `<Commitment>`.
 * For sentences that are quoted away from their page, where no component is rendered.
 */
export const withPrintedWords = (markdown: MarkdownBody, organization: Source): MarkdownBody =>
  replaced(markdown, organization, linkWordsAsMarkdown) as MarkdownBody;

/** The same for plain text: what a picture shows, where nothing can be a link. */
export const inPlainWords = (text: TextWithWords, organization: Source): PlainText =>
  replaced(text, organization, (words) => words);

/** @param written writes the words of a contact, which are those of a link on its page */
const replaced = (text: string, organization: Source, written: (words: PlainText) => string): string =>
  text.replaceAll(TAG, (tag, name: string, attributes: string) => {
    const valueOf = (attribute: string) => new RegExp(`\\b${attribute}="([^"]*)"`).exec(attributes)?.[1];
    if (name === 'Commitment') return periodNamed(valueOf('id'), valueOf('case'), organization) ?? tag;
    const words = contactNamed(valueOf('who'), valueOf('only'), organization);
    return words === undefined ? tag : written(words);
  });

function periodNamed(id: string | undefined, form: string | undefined, { commitments }: Source): string | undefined {
  const found = commitments.find((commitment) => commitment.id === id);
  return found && periodInWords(found, form === 'dative' ? 'dative' : 'nominative');
}

function contactNamed(who: string | undefined, only: string | undefined, { contacts }: Source): string | undefined {
  if (who !== 'policy' && who !== 'incident') return undefined;
  const { name, where } = contacts[who];
  return only === 'where' ? where : `${contactInSentence(name)} (${where})`;
}
