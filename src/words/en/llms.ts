/** Says what llms.txt says to machines that read, as Markdown. */
export const llmsWords = {
  version: (version: number, since: string, policy: string) =>
    `This is policy version ${version}, in effect since ${since}. What binds is the policy: its rules have permanent ids and are at ${policy}. Everything else explains them.`,
  lookUp:
    'Do not work a verdict out from the text. Every combination of division, tool, plan, data and use has been decided; look the answer up:',
  withoutProgram: (decisions: string, schema: string) =>
    `- Without a program: ${decisions} holds every answer with its conditions, for every day; its schema beside it (${schema}) says how to look one up.`,
  commandLine: (script: string, handbook: string) =>
    `- On a command line: ${script} asks one question and needs nothing but Node. \`node check-tool.mjs --handbook ${handbook}\` lists what can be chosen.`,
  person: (decide: string) =>
    `- For a person: ${decide} with \`?division=…&tool=…&plan=…&data=…&use=…\` is the permanent link to an answer.`,
  silence: (contact: string) => `Silence is not permission: where no answer is found, ask the ${contact}.`,
  markdown:
    'Every page has a Markdown version: replace the slash at the end of its address by `.md`. Links inside lead to the pages, because only these have the fragments of rules and the queries of answers.',
  policyList: 'The policy',
  policy: 'Policy',
  policyAbout: 'Every rule, the matrix of all answers, the conditions and the approval routes. Normative.',
  changes: 'Changes',
  changesAbout: 'What changed in the policy and the handbook, newest first.',
  agents: 'For coding agents',
  agentsFor: (division: string) => `AGENTS.md for ${division}`,
  agentsAbout: 'What an agent refuses, asks first and labels there; by data class too.',
  data: 'Data',
  api: {
    decisions: 'every answer, for every day from the first day of this policy version on',
    rules: 'every rule with its scope, dates, conditions and exceptions',
    tools: 'every tool and plan, and what is known of it, with sources',
    checks: 'the check items with owner, recurrence and evidence',
    checklists: 'the self-assessments, item by item',
    status: 'what is overdue, due soon, begins or ends, for owners',
    handbook: 'divisions, data classes, uses, conditions, routes, roles and contacts',
  },
  tools: 'Tools',
  checks: 'Check items',
  checklists: 'Self-assessments',
  training: 'Training',
  faq: 'Questions and answers',
  glossary: 'Glossary',
  glossaryAbout: 'The words of this handbook, each in one or two sentences.',
  sources: 'Sources',
  sourcesAbout: 'What the statements about the outside world rest on, and when it was last opened.',
  sitemap: 'Sitemap',
  sitemapAbout: 'Every page.',
};
