import type { Organization } from './schema/organization.ts';
import type { ChapterMatter, SectionMatter } from './schema/chapter.ts';
import type { ToolData } from './schema/tool.ts';
import type { Rule } from './schema/rule.ts';
import type { CheckMatter } from './schema/check.ts';
import type { ChecklistData } from './schema/checklist.ts';
import type { Scenario } from './schema/scenario.ts';
import type { TrainingPathData, TrainingStep } from './schema/training-path.ts';
import type { FaqMatter } from './schema/faq.ts';
import type { Term } from './schema/glossary.ts';
import type { Source } from './schema/source.ts';
import type { ProviderTerm } from './schema/provider-term.ts';
import type { ContaminationPath } from './schema/contamination-path.ts';
import type { PublicPolicy } from './schema/public-policy.ts';
import type { ChangeMatter } from './schema/change.ts';
import type { AssessmentData } from './schema/assessment.ts';
import type { CompletionRecord } from '../progress/completion-record.ts';
import type { Person } from './schema/people.ts';
import type { WordGroup } from './schema/dictionary.ts';
import type { VersionNote } from './schema/version-note.ts';
import type { NormativeContent } from './schema/version-snapshot.ts';
import type { MarkdownBody } from './text-kinds.ts';

/** A place in a content file: the path below `content/`, line and column counted from 1. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** A heading of a Markdown body. */
export interface Heading {
  depth: number;
  text: string;
  slug: string;
}

/** What every MDX body brings, found while it was checked. */
export interface Body {
  /** The MDX source without front matter. */
  body: MarkdownBody;
  headings: Heading[];
  /** Sources cited, in the order of their first citation. */
  cites: string[];
}

/** What every entry that is a file of its own carries. */
export interface Entry {
  id: string;
  at: Place;
}

/** Who looks after a file of listed entries, and when it was last reviewed. */
export interface Review {
  owner: string;
  effective: string;
  reviewed: string;
  reviewEveryMonths: number;
}

export type Section = SectionMatter & Entry;
/** `id` is `section/chapter`. */
export type Chapter = ChapterMatter & Entry & Body & { section: string };
export type Tool = ToolData & Entry;
export type Check = CheckMatter & Entry & Body;
export type Checklist = ChecklistData & Entry;
/** Its steps know where they stand. */
export type TrainingPath = Omit<TrainingPathData, 'steps'> & Entry & { steps: Listed<TrainingStep>[] };
export type Faq = FaqMatter & Entry & Body;
export type Change = ChangeMatter & Entry & Body;
/** A completion that was merged. `id` is `handle/path`. */
export type Completion = CompletionRecord & Entry;
/** What a team has said. `id` is the team. */
export type Assessment = AssessmentData & Entry;
export type Listed<T> = T & { at: Place };

/** A published version of the policy: what bound then, and what the owner declared about the change that led to it. */
export interface Version {
  number: number;
  content: NormativeContent;
  note: VersionNote;
}

/** The kinds whose files hold a list under one review header. */
export const LISTED_KINDS = ['rules', 'glossary', 'sources', 'terms', 'paths', 'public-policies', 'scenarios'] as const;
export type ListedKind = (typeof LISTED_KINDS)[number];

/**
 * Everything in `content/`, checked and consistent: every reference leads somewhere, every date is a date.
 * Plain data, so that pages, API, search and tests can all take it. Lists stand in a fixed order.
 */
export interface Handbook {
  /** Today, as YYYY-MM-DD in UTC (or HANDBOOK_TODAY), read once. */
  today: string;
  organization: Organization;
  sections: Section[];
  chapters: Chapter[];
  tools: Tool[];
  rules: Listed<Rule>[];
  checks: Check[];
  checklists: Checklist[];
  trainingPaths: TrainingPath[];
  scenarios: Listed<Scenario>[];
  faq: Faq[];
  glossary: Listed<Term>[];
  sources: Listed<Source>[];
  providerTerms: Listed<ProviderTerm>[];
  contaminationPaths: Listed<ContaminationPath>[];
  publicPolicies: Listed<PublicPolicy>[];
  changes: Change[];
  /** Published versions of the policy, oldest first. */
  versions: Version[];
  completions: Completion[];
  /** What teams have done, by team. */
  assessments: Assessment[];
  /** Who must take which training path; empty when content/ does not say. */
  people: Person[];
  /** Words that are right although no dictionary knows them. */
  dictionary: WordGroup[];
  /** The strictest review header among the files of a listed kind: the one whose review is due first. */
  reviews: Partial<Record<ListedKind, Review>>;
}
