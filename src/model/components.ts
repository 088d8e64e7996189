import { z } from 'astro/zod';
import { date, line, reference } from './schema/fields.ts';

/** A component that chapters may use: its attributes, and what stands between its tags. */
export interface ContentComponent {
  attributes: z.ZodObject;
  /** Attributes that hold several ids, separated by spaces. */
  lists?: readonly string[];
  holds: 'text' | 'blocks' | 'nothing';
  /** One sentence for authors; CONTRIBUTING.md lists them. */
  purpose: string;
}

const none = z.strictObject({});

/**
 * The allow-list of MDX. The check refuses every other element, and every attribute that is not named here.
 * The site maps the same names to components (src/components/content/components.ts); a test compares the two.
 */
export const CONTENT_COMPONENTS = {
  Claim: {
    attributes: z.strictObject({ source: z.array(reference('source')).min(1) }),
    lists: ['source'],
    holds: 'text',
    purpose: 'A statement about the outside world, with the ids of its sources.',
  },
  Inference: { attributes: none, holds: 'text', purpose: 'Our own reading of the facts, labelled as such.' },
  Term: {
    attributes: z.strictObject({ id: reference('term') }),
    holds: 'text',
    purpose: 'Links to a glossary term where the automatic link of its first use does not.',
  },
  Callout: {
    attributes: z.strictObject({ kind: z.enum(['note', 'warning', 'must']), title: line }),
    holds: 'blocks',
    purpose: 'A note, a warning, or something the reader must do.',
  },
  DoDont: { attributes: none, holds: 'blocks', purpose: 'A pair of lists: what to do and what not to do.' },
  Do: { attributes: none, holds: 'blocks', purpose: 'Inside DoDont: what to do.' },
  Dont: { attributes: none, holds: 'blocks', purpose: 'Inside DoDont: what not to do.' },
  Rule: {
    attributes: z.strictObject({ id: reference('rule') }),
    holds: 'nothing',
    purpose: "A rule's normative text, quoted from the data.",
  },
  Verdict: {
    attributes: z.strictObject({
      division: reference('division'),
      tool: reference('tool'),
      plan: reference('plan'),
      data: reference('data'),
      use: reference('use'),
    }),
    holds: 'nothing',
    purpose: 'The computed answer to one question.',
  },
  Matrix: {
    attributes: z.strictObject({ division: reference('division'), data: reference('data').optional() }),
    holds: 'nothing',
    purpose: 'The table of tools and uses for one division.',
  },
  RedLines: { attributes: none, holds: 'nothing', purpose: 'The list of red lines.' },
  Conditions: { attributes: none, holds: 'nothing', purpose: 'The list of conditions.' },
  Routes: { attributes: none, holds: 'nothing', purpose: 'The table of approval routes.' },
  ContaminationPaths: { attributes: none, holds: 'nothing', purpose: 'The table of contamination paths.' },
  ContaminationDiagram: { attributes: none, holds: 'nothing', purpose: 'The contamination paths as a picture.' },
  Flow: {
    attributes: z.strictObject({ id: reference('flow') }),
    holds: 'nothing',
    purpose: 'A process of flows/, as a picture and as a list.',
  },
  PrecedenceDiagram: { attributes: none, holds: 'nothing', purpose: 'How rules combine, as a picture.' },
  DestinationsDiagram: {
    attributes: none,
    holds: 'nothing',
    purpose: 'The way from our work to our model, and where outside output comes in, with the verdict of each use.',
  },
  ApprovalClocks: { attributes: none, holds: 'nothing', purpose: 'How long each approval route takes, as a picture.' },
  KeptText: {
    attributes: z.strictObject({ commitment: reference('commitment').optional() }),
    holds: 'nothing',
    purpose:
      "How long a session's text is kept, as a picture; with `commitment`, beside how long you promise to keep it.",
  },
  TimeLine: {
    attributes: z.strictObject({ title: line }),
    holds: 'blocks',
    purpose: 'A table of what happened when, with its moments on a scale above it.',
  },
  Moment: {
    attributes: z.strictObject({ from: date, to: date.optional(), short: line.max(44) }),
    holds: 'text',
    purpose: 'Inside the table of a TimeLine: when something happened, with its days and what it was in a few words.',
  },
  ProviderTerms: { attributes: none, holds: 'nothing', purpose: 'The table of provider terms.' },
  UsageMarks: { attributes: none, holds: 'nothing', purpose: 'The marks that tools leave in Git, as a table.' },
  PublicPolicies: { attributes: none, holds: 'nothing', purpose: 'What other organisations require, as a table.' },
  UsageReport: {
    attributes: z.strictObject({ check: reference('check') }),
    holds: 'nothing',
    purpose: 'Opens the report of audit-usage.mjs on the page, as evidence of a check item.',
  },
  Commitment: {
    attributes: z.strictObject({ id: reference('commitment'), case: z.enum(['nominative', 'dative']).optional() }),
    holds: 'nothing',
    purpose:
      'Within how long, or for how long: a term from the data, such as "12 months". Not at the start of a sentence. In German `case="dative"` follows "innerhalb von".',
  },
  Contact: {
    attributes: z.strictObject({ who: z.enum(['policy', 'incident']), only: z.literal('where').optional() }),
    holds: 'nothing',
    purpose: 'Whom to ask, or whom to tell: name and place, or with `only="where"` the place alone.',
  },
} as const satisfies Record<string, ContentComponent>;

export type ContentComponentName = keyof typeof CONTENT_COMPONENTS;

/** The component of that name, if chapters may use it. */
export function contentComponent(name: string): ContentComponent | undefined {
  return Object.hasOwn(CONTENT_COMPONENTS, name) ? CONTENT_COMPONENTS[name as ContentComponentName] : undefined;
}
