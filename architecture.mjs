/**
 * The map of `src/`: what each folder is for, and which folders its files may import from; the files directly in `src/` are `.`.
 * A folder may always import from itself. Of the folders in `types`, only types may be imported.
 * What the script of a component runs is browser code, and may be imported from nowhere else: those arrows are not listed. From top to bottom an arrow leads to
 * a folder that stands above: the pure cores come first, the site and the commands last.
 *
 * `tests/unit/architecture/imports.test.ts` holds every import to it, `tests/unit/architecture/map.test.ts` holds it to the
 * folders that exist and to the list in the README.
 * @type {Record<string, { about: string, imports: string[], types?: string[] }>}
 */
export const FOLDERS = {
  basics: {
    about: 'what knows nothing of the handbook: days, counted words, the distance of two words; pure',
    imports: [],
  },
  verdict: { about: 'the verdicts, their words and their shapes, for pages, search and preview pictures', imports: [] },
  words: {
    about:
      'what the site says by itself: one folder a language, and how it writes numbers, dates and lists; every folder may use it',
    imports: [],
    types: ['model', 'verdict'],
  },
  document: {
    about: 'the policy as one printed document: its parts, their numbers, and the pages on which they are; pure',
    imports: [],
  },
  policy: {
    about: 'decide a question, analyse the rules, compare two policies; pure',
    imports: ['basics', 'verdict'],
    types: ['model'],
  },
  progress: {
    about: 'what readers tick: kept, merged, counted, exported; pure, storage passed in',
    imports: ['basics', 'policy'],
  },
  model: {
    about:
      'one schema and one table row per kind of content, and the reader that turns content/ into one Handbook value',
    imports: ['basics', 'progress', 'verdict'],
    types: ['policy', 'search'],
  },
  '.': {
    about: 'the handbook of this build, and links below its address',
    imports: ['basics', 'document', 'model', 'policy'],
  },
  training: {
    about: 'the training paths: answer keys computed from the policy, and how far somebody is; pure',
    imports: ['basics', 'policy', 'progress', 'verdict'],
    types: ['model'],
  },
  versions: {
    about: 'what binds, as numbered versions; what changed between two of them, and whom that asks to read again',
    imports: ['basics', 'model', 'policy', 'progress'],
  },
  assessments: {
    about: 'where teams stand, from the files that they commit',
    imports: ['basics', 'model', 'policy', 'progress', 'versions'],
  },
  coverage: {
    about: 'who has completed which path',
    imports: ['basics', 'model', 'policy', 'progress', 'versions'],
  },
  schedule: {
    about: 'what begins, ends and must be reviewed, and when: exceptions, calendar, feed; pure',
    imports: ['basics', 'model', 'policy', 'versions'],
  },
  looks: {
    about: 'how the site of an organisation looks: its colours and its logo, and what the main style sheet has for it',
    imports: [],
    types: ['model'],
  },
  diagrams: {
    about: 'pictures laid out at build time from the data',
    imports: ['basics', 'model', 'verdict'],
    types: ['policy'],
  },
  check: {
    about: 'what judges a whole handbook: images, dates, ids, records, versions, policy, training; and the report',
    imports: ['assessments', 'basics', 'diagrams', 'looks', 'model', 'policy', 'progress', 'training', 'versions'],
  },
  records: {
    about: 'who may bring which record into the repository',
    imports: ['basics', 'check', 'model', 'progress'],
  },
  status: {
    about: 'where the handbook stands for its owners: what is due, for page, JSON and reminders; pure',
    imports: ['assessments', 'basics', 'coverage', 'model', 'policy', 'progress', 'schedule'],
  },
  prose: { about: 'the check of the language', imports: ['basics', 'model'] },
  api: {
    about: 'the JSON documents under /api/v1/',
    imports: ['assessments', 'basics', 'model', 'policy', 'status', 'versions'],
  },
  'audit-bundle': {
    about: "what an auditor gets: a version's rules, its answers and the records of its time as files",
    imports: ['api', 'assessments', 'basics', 'coverage', 'model', 'policy', 'progress', 'verdict', 'versions'],
  },
  markdown: { about: 'the Markdown version of a built page', imports: ['basics', 'model'] },
  llms: { about: 'llms.txt', imports: ['basics', 'model', 'policy'] },
  agents: {
    about: 'what a coding agent is told in a repository, made from the rules; pure',
    imports: ['basics', 'model', 'policy'],
  },
  'check-tool': {
    about: 'the stand-alone script /check-tool.mjs',
    imports: ['api', 'basics', 'model', 'policy', 'verdict'],
  },
  import: {
    about: 'what somebody has as content: tables of tools, pages of Word and HTML, folders of Markdown; pure',
    imports: ['basics', 'model'],
  },
  'change-report': {
    about: 'what a change does and to whom, for those who review it: compared with another state of the content',
    imports: [
      'basics',
      'check',
      'check-tool',
      'coverage',
      'model',
      'policy',
      'progress',
      'records',
      'training',
      'versions',
    ],
  },
  'audit-usage': {
    about: 'the stand-alone script /audit-usage.mjs',
    imports: ['basics', 'check-tool', 'model', 'policy', 'progress'],
  },
  'usage-report': {
    about: 'the report of an audit as a page reads it: checked, filtered, ordered, in words; pure',
    imports: ['basics', 'progress'],
  },
  'compare-tools': {
    about: 'the comparison of tools: filter, order and address of a view; pure',
    imports: ['model', 'policy', 'verdict'],
  },
  decide: {
    about: "the decision page's data, choices and address, the texts of answers, and the request for an approval; pure",
    imports: ['basics', 'model', 'policy', 'verdict'],
  },
  search: {
    about: 'entries of the search index, and how a question is understood and answered from it',
    imports: ['basics', 'model', 'verdict'],
    types: ['policy'],
  },
  browser: {
    about:
      'everything that runs in the browser, and nothing else: one folder for each custom element, named like its tag',
    imports: [
      'basics',
      'compare-tools',
      'decide',
      'model',
      'policy',
      'progress',
      'search',
      'training',
      'usage-report',
      'verdict',
    ],
  },
  bodies: {
    about: 'the Markdown of a page as a tree: linked, and rendered without being run',
    imports: ['basics', 'model'],
  },
  styles: { about: 'the style sheets: layers, tokens, one sheet for each kind of page', imports: [] },
  components: {
    about: 'parts of pages; in content/ those that MDX may use',
    imports: [
      '.',
      'assessments',
      'basics',
      'bodies',
      'change-report',
      'compare-tools',
      'coverage',
      'decide',
      'diagrams',
      'looks',
      'model',
      'policy',
      'progress',
      'schedule',
      'training',
      'verdict',
      'versions',
    ],
  },
  layouts: {
    about:
      'what whole pages have in common: head, header, foot, and which preview picture is theirs; the decision page',
    imports: ['.', 'basics', 'components', 'decide', 'document', 'looks', 'model', 'policy', 'search', 'versions'],
  },
  'preview-image': {
    about: 'the pictures that link previews show',
    imports: ['layouts', 'looks', 'model', 'verdict'],
  },
  pages: {
    about: 'one file for each address or kind of address',
    imports: [
      '.',
      'agents',
      'api',
      'assessments',
      'audit-usage',
      'basics',
      'check-tool',
      'compare-tools',
      'components',
      'coverage',
      'decide',
      'document',
      'layouts',
      'llms',
      'looks',
      'model',
      'policy',
      'preview-image',
      'progress',
      'schedule',
      'status',
      'training',
      'versions',
    ],
  },
  integrations: {
    about:
      'what Astro is taught: the handbook as a module, its images; and what a build makes of pages: search index, Markdown, what it keeps',
    imports: [
      'basics',
      'bodies',
      'change-report',
      'check',
      'check-tool',
      'document',
      'looks',
      'markdown',
      'model',
      'search',
    ],
  },
  commands: {
    about: 'what npm scripts run',
    imports: [
      'api',
      'audit-bundle',
      'audit-usage',
      'basics',
      'change-report',
      'check',
      'check-tool',
      'document',
      'import',
      'integrations',
      'model',
      'policy',
      'progress',
      'prose',
      'records',
      'status',
      'versions',
    ],
  },
  runtime: { about: 'the Node that old machines get (see above)', imports: [] },
};
