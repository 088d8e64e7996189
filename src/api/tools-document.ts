import { z } from 'astro/zod';
import type { Handbook } from '../model/handbook.ts';
import { answeredFacts } from '../model/facts.ts';
import { toolPath } from '../model/paths.ts';
import { providerTerm } from '../model/schema/provider-term.ts';
import { BASES } from '../model/schema/source.ts';
import { planTraits } from '../model/schema/trait.ts';
import { ACCOUNT, MODEL } from '../policy/named-traits.ts';
import { traitValues } from '../policy/trait-values.ts';
import { envelope, envelopeOf } from './envelope.ts';
import { referencesOf, sourceEntry } from './references.ts';
import { dateValue, idValue, markdown, nameValue, retiredValue, reviewValue } from './schema/values.ts';

const fact = z.object({
  short: nameValue.describe('In a few words.'),
  text: markdown,
  basis: z.enum(BASES).describe('What it rests on.'),
  sources: z.array(idValue),
  checked: dateValue.optional().describe('When this was checked, where that differs from its sources.'),
});

const facts = z.record(idValue, fact).describe('By the ids of `facts` of this document.');

const tool = z.object({
  id: idValue,
  url: z.url(),
  name: nameValue,
  vendor: nameValue,
  summary: markdown,
  aliases: z.array(nameValue),
  plans: z.array(
    z.object({
      id: idValue,
      name: nameValue,
      account: nameValue.optional().describe('Who holds the account: the same as traits.account.'),
      model: nameValue.optional().describe('Whose model writes the output: the same as traits.model.'),
      traits: planTraits.describe('A value for each trait of handbook.json, or a list of them.'),
      help: markdown.describe('How to tell that this is the plan one has.'),
      facts: facts.describe('Where this plan differs from the tool.'),
      retired: retiredValue,
    }),
  ),
  facts,
  terms: z.array(idValue).describe('The clauses that govern its output.'),
  replacedBy: idValue.optional().describe('The tool that takes its place, once it is retired.'),
  ...reviewValue,
  retired: retiredValue,
});

const { object, scopeWord, evaluation, classifiers } = providerTerm.shape;

/** A clause of a provider's contract or licence about using its output. */
const term = z.object({
  id: idValue,
  provider: nameValue,
  document: nameValue,
  version: nameValue,
  restriction: markdown.describe('What it forbids or allows, in the words of the handbook.'),
  notes: markdown.optional(),
  object,
  scopeWord,
  evaluation: evaluation.unwrap(),
  classifiers: classifiers.unwrap(),
  basis: z.enum(BASES),
  sources: z.array(idValue),
  checked: dateValue.optional().describe('When the document, or the stored copy of it, was opened.'),
  copied: dateValue.optional().describe('The day of the stored copy that was read, where it was one.'),
  retired: retiredValue,
});

/** `tools.json`: the directory of tools, with what is known about each. */
export const toolsDocument = z
  .object({
    ...envelope,
    facts: z
      .array(z.object({ id: idValue, name: nameValue, question: nameValue }))
      .describe('What the directory tells about tools; what nobody knows about any is left out.'),
    tools: z.array(tool),
    terms: z.array(term),
    sources: z.array(sourceEntry),
  })
  .describe('The tools and their plans, with vendor facts. Their verdicts are in decisions.json.');

export function toolsDocumentOf(handbook: Handbook): z.infer<typeof toolsDocument> {
  const { address, review, sources } = referencesOf(handbook);
  const factsOf = ({ facts }: Pick<Handbook['tools'][number], 'facts'>) => Object.values(facts);
  return {
    ...envelopeOf(handbook, 'tools'),
    facts: answeredFacts(handbook.organization, handbook.tools).map(({ id, name, question }) => ({
      id,
      name,
      question,
    })),
    tools: handbook.tools.map((tool) => ({
      id: tool.id,
      url: address(toolPath(tool.id)),
      name: tool.name,
      vendor: tool.vendor,
      summary: tool.summary,
      aliases: tool.aliases,
      plans: tool.plans.map((plan) => ({ ...plan, ...formerTraits(plan) })),
      facts: tool.facts,
      terms: tool.terms,
      ...review(tool),
      ...(tool.retired && { retired: tool.retired }),
      ...(tool.replacedBy && { replacedBy: tool.replacedBy }),
    })),
    terms: handbook.providerTerms.map(({ at: _, ...term }) => term),
    sources: sources([
      ...handbook.tools.flatMap((tool) => [tool, ...tool.plans].flatMap(factsOf).flatMap((fact) => fact.sources)),
      ...handbook.providerTerms.flatMap((term) => term.sources),
    ]),
  };
}

/** The two traits that had fields of their own before traits were data; programs read them there. */
function formerTraits(plan: Handbook['tools'][number]['plans'][number]): { account?: string; model?: string } {
  const [account, model] = [ACCOUNT, MODEL].map((trait) => traitValues(plan, trait)[0]);
  return { ...(account && { account }), ...(model && { model }) };
}
