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
