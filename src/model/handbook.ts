import type { BodyKind, DataOf, FileKind, HandbookKind, ListedKind, ListName } from './kind.ts';
import type { AvoidedPhrase, WordGroup } from './schema/dictionary.ts';
import type { Organization } from './schema/organization.ts';
import type { Person } from './schema/people.ts';
import type { ReviewRecord } from './schema/review.ts';
import type { TrainingStep } from './schema/training-path.ts';
import type { VersionNote } from './schema/version-note.ts';
import type { NormativeContent, PublishedContent } from './schema/normative-parts.ts';
import type { VersionManifest } from './schema/version-snapshot.ts';
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

/** Describes what every MDX body brings, found while it was checked. */
export interface Body {
  /** The MDX source without front matter. */
  body: MarkdownBody;
  headings: Heading[];
  /** Sources cited, in the order of their first citation. */
  cites: string[];
  /** Names of the components that it shows, each once. */
  components: string[];
}

/** Describes what every entry that is a file of its own carries. */
interface Entry {
  id: string;
  /** Its first day, YYYY-MM-DD, while that is still to come: an announced version of the policy adds it. */
  begins?: string | undefined;
  at: Place;
}

/** Describes who looks after a file of listed entries, and when it was last reviewed. */
export interface Review {
  owner: string;
  effective: string;
  /** The day of the newest review, YYYY-MM-DD. */
  reviewed: string;
  reviewEveryMonths: number;
  /** Reviews on record; a file may state no more than the day of the last one. */
  reviews?: readonly ReviewRecord[] | undefined;
}

/** A file of the content that somebody reads against reality, again and again. */
export interface ReviewedFile extends Review {
  kind: FileKind;
  /** The id that the file name gives. */
  id: string;
  /** The name that readers know: its title, or the name of the file where that holds many entries. */
  title: string;
  /** A fingerprint of all that the file says, but for who reviews it and when. */
  digest: string;
  /** Where it says when it was reviewed. */
  at: Place;
}

export type Listed<T> = T & { at: Place };

/** `id` is `section/chapter`. */
export type Chapter = DataOf<'chapter'> & Entry & Body & { section: string };
/** Its steps know where they are written. */
export type TrainingPath = Omit<DataOf<'training-path'>, 'steps'> & Entry & { steps: Listed<TrainingStep>[] };

/** An entry as the handbook has it: what its schema gives, with its place, and its id where that is the file's name. */
export type EntryOf<K extends HandbookKind> = K extends 'chapter'
  ? Chapter
  : K extends 'training-path'
    ? TrainingPath
    : K extends ListedKind
      ? Listed<DataOf<K>>
      : K extends BodyKind
        ? DataOf<K> & Entry & Body
        : DataOf<K> & Entry;

export type Tool = EntryOf<'tool'>;
export type Check = EntryOf<'check'>;
export type Checklist = EntryOf<'checklist'>;
/** A completion that was merged. `id` is `handle/path`. */
export type Completion = EntryOf<'completion'>;
/** Describes what a team has said. `id` is the team. */
export type Assessment = EntryOf<'assessment'>;

/** A published version of the policy: what bound then, and what the owner declared about the change that led to it. */
export interface Version {
  number: number;
  content: NormativeContent;
  /** The same in the letters of its files, of which its digest is made, where an older engine wrote traits in another form. */
  published?: PublishedContent;
  note: VersionNote;
  /** Says what its snapshot states of its parts and of the version before; nothing where an older engine wrote it as one file. */
  manifest?: VersionManifest;
}

/** A list for each kind that has one, under the name that the table of kinds gives it: `rules`, `trainingPaths` … */
export type EntryLists = { [K in HandbookKind as ListName<K>]: EntryOf<K>[] };

/**
 * Everything in `content/`, checked and consistent: every reference leads somewhere, every date is a date.
 * Plain data, so that pages, API, search and tests can all take it. Lists have a fixed order.
 */
export interface Handbook extends EntryLists {
  /** Today, as YYYY-MM-DD in the organisation's time zone (or HANDBOOK_TODAY), read once. */
  today: string;
  organization: Organization;
  /** Published versions of the policy, oldest first. */
  versions: Version[];
  /** Says who must take which training path; empty when content/ does not say. */
  people: Person[];
  /** Words that are right although no dictionary knows them. */
  dictionary: WordGroup[];
  /** Words that its texts avoid, beside what all avoid. */
  avoidedPhrases: AvoidedPhrase[];
  /**
   * The content as it is written, while its version of the policy is still to come: the rest of this handbook is then as the
   * version in force has it. See `handbookInForce`.
   */
  announced?: Handbook;
  /** The strictest review header among the files of a listed kind: the one whose review is due first. */
  reviews: Partial<Record<ListedKind, Review>>;
  /** Every file with a review header, in the order of the files. */
  reviewedFiles: ReviewedFile[];
}
