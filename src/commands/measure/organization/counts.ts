/** Describes how much of each kind a generated organisation has. */
export interface Counts {
  /** Besides the tool that stands for every unlisted one. */
  tools: number;
  /** Of each tool. */
  plans: number;
  divisions: number;
  data: number;
  uses: number;
  rules: number;
  scenarios: number;
  terms: number;
  sources: number;
  /** Frequently asked questions. */
  questions: number;
  checks: number;
  /** Self-assessments, and the items of each. */
  checklists: number;
  items: number;
  paths: number;
  versions: number;
  people: number;
  /** Completion records, at most one for each path that a person must take. */
  records: number;
  teams: number;
  chapters: number;
}

/** About fifty times the default content: 260,640 questions to the policy. */
export const LARGE: Counts = {
  tools: 60,
  plans: 3,
  divisions: 12,
  data: 8,
  uses: 15,
  rules: 150,
  scenarios: 300,
  terms: 400,
  sources: 600,
  questions: 200,
  checks: 40,
  checklists: 25,
  items: 25,
  paths: 12,
  versions: 50,
  people: 2000,
  records: 3600,
  teams: 60,
  chapters: 300,
};

/** Large enough that every page which could grow without bound would, small enough to build in seconds. */
export const MEDIUM: Counts = {
  tools: 60,
  plans: 3,
  divisions: 6,
  data: 4,
  uses: 10,
  rules: 80,
  scenarios: 40,
  terms: 200,
  sources: 130,
  questions: 5,
  checks: 30,
  checklists: 2,
  items: 12,
  paths: 3,
  versions: 6,
  people: 500,
  records: 700,
  teams: 12,
  chapters: 3,
};

/** Holds what the questions to the policy are made of, and the versions that keep what it said: these make a handbook deep, not long. */
const KEPT: ReadonlySet<keyof Counts> = new Set(['plans', 'divisions', 'data', 'uses', 'versions']);

/** An organisation with so many times as many files and entries, of about as many kinds of work. */
export function multiplied(counts: Counts, times: number): Counts {
  const all = { ...counts };
  for (const name of Object.keys(counts) as (keyof Counts)[]) if (!KEPT.has(name)) all[name] = counts[name] * times;
  return all;
}
