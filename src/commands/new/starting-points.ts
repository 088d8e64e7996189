import { join } from 'node:path';
import { ROOT } from '../project.ts';

/** A handbook to begin with. */
export interface StartingPoint {
  id: string;
  /** The words for somebody who chooses one. */
  about: string;
  /** The folder of its content. */
  folder: string;
  /** The paths that are left behind: the history of a handbook that somebody else published. */
  leftOut: RegExp;
  /** The day that stands in its files for the day on which a repository is made; nothing where its days are of its own. */
  day?: string;
  /** The first things to do for an owner, as items of a Markdown list. */
  first: readonly string[];
}

const start = (id: string) => join(ROOT, 'starts', id);
const NOTHING = /^$/;

/** Every starting point, the smallest first. */
export const STARTING_POINTS: readonly StartingPoint[] = [
  {
    id: 'minimal',
    about: 'one division and ten decisions to make, each explained where it is made',
    folder: start('minimal'),
    leftOut: NOTHING,
    day: '2026-11-29',
    first: [
      'Make the ten decisions: search `content/` for "Decision 1 of 10", "Decision 2 of 10" and so on. Each is explained by a comment, and a sound value stands below it.',
    ],
  },
  {
    id: 'software-company',
    about: 'a company that trains no models: about data, accounts, clients and licences',
    folder: start('software-company'),
    leftOut: NOTHING,
    day: '2026-11-29',
    first: [
      'Read the eight rules in `content/rules/`, and change what is different with you.',
      'List your tools in `content/tools/`: three are there, with the plans that this policy tells apart, and a model on your own hardware.',
    ],
  },
  {
    id: 'model-lab',
    about: 'a company that trains its own models: a complete policy about distillation risk',
    folder: join(ROOT, 'content'),
    leftOut: /^(?:versions|changes|completions|assessments)\/|^(?:published-ids|people)\.yaml$/,
    first: [
      'Read the rules in `content/rules/`, and change what is different with you. Days of review and of facts are those of whoever wrote the policy: `npm run check` says what has to be looked at again.',
      'Take out the exceptions in `content/rules/exceptions.yaml`, which are examples, or put your own in their place.',
      'Say in `content/organization.yaml` which models are yours and which divisions you have. `npm run rename-id -- division OLD NEW --not-deployed` renames one everywhere while nobody has seen the site.',
    ],
  },
];
