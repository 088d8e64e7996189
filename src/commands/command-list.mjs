// What `npm run …` can do. One table: run.mjs lists it and answers --help from it before anything is installed,
// and options.ts parses each command's arguments by it. Plain JavaScript, because Node 18 reads it.

/**
 * @typedef {object} Command
 * @property {string} summary one line for the list
 * @property {string} [detail] what a reader of --help needs beyond the summary
 * @property {string} [argument] the word after the command, if it takes one: `[name]`; `FILE…` and `KIND OLD NEW…` take several
 * @property {Record<string, string>} [options] `--flag` or `--flag VALUE` → what it does
 * @property {boolean} [ofCheckout] whether it needs a checkout of the engine, and an installed package does not offer it
 */

/**
 * The file of a command in src/commands. No file can be called by a colon on Windows.
 * @param {string} name a key of COMMANDS
 */
export const commandFile = (name) => `${name.replaceAll(':', '-')}.ts`;

/**
 * Returns whether there is a command of this name.
 * @param {string} name
 * @param {boolean} isPackage whether the engine was installed as a package
 */
export const isOffered = (name, isPackage) =>
  Object.hasOwn(COMMANDS, name) && !(isPackage && COMMANDS[name]?.ofCheckout);

/** @type {Record<string, Command>} */
export const COMMANDS = {
  new: {
    summary: 'make a repository for a handbook of your own, with content to begin with, jobs and editor settings',
    argument: 'FOLDER',
    detail:
      'Asks what it needs to know, with the usual answer in brackets. FOLDER is not there yet, or empty; when anything goes wrong\n' +
      'nothing is left in it. The starting points are minimal (one division, ten decisions to make), software-company (trains no\n' +
      'models; about data and licences) and model-lab (trains its own; the policy that comes with the engine).',
    options: {
      '--start NAME': 'the starting point: minimal, software-company or model-lab',
      '--host NAME': 'where the repository will be, for its jobs and links: github or gitlab',
      '--name TEXT': 'how the texts call your organisation',
      '--site ADDRESS': 'where the handbook will be served, with a slash at the end',
      '--repository ADDRESS': 'the address of the repository, without a slash at the end',
      '--owners NAMES': 'who approves changes of the policy, as the host names them: @our-company/policy-owners',
      '--contact TEXT': 'where people ask about the policy',
      '--incident TEXT': 'where people report that something went wrong',
      '--engine PLACE':
        'where the repository gets the engine: a tarball, a folder, a git tag (git+https://…#v0.1.0) or a version; this one, packed, when left out',
      '--answers FILE': 'answers as YAML or JSON, by the names of these options; what is missing is asked',
      '--yes': 'ask nothing: the usual answer to whatever is not given',
    },
  },
  start: {
    summary: 'build the handbook and serve it with working search',
    detail: 'Serves at http://localhost:4321. PORT=8080 or --port 8080 chooses another port.',
    options: {
      '--port NUMBER': 'the port; else PORT, else 4321',
      '--host ADDRESS': 'the address to listen on (default 127.0.0.1; 0.0.0.0 lets other machines in)',
    },
  },
  dev: {
    summary: 'serve the handbook while you write; pages follow every change',
    detail: 'Search answers from the last build. The next free port is taken unless you ask for one.',
    options: {
      '--port NUMBER': 'the port; else PORT, else the first free one from 4321',
      '--host ADDRESS': 'the address to listen on (default: this machine only)',
    },
  },
  check: {
    summary: 'report every mistake in content/, with file, line and remedy',
    options: {
      '--json': 'print the problems as JSON, for CI',
      '--explain KIND':
        'print the page about a kind of problem, such as missing-key: what it means, an example of wrong and right',
      '--format FORM':
        'gitlab: print the problems as a code quality report of GitLab; people read them on standard error',
      '--watch': 'check again after each change, until Ctrl-C',
      '--prose': 'also check the language: spelling, long sentences, phrases to avoid (warnings; takes some seconds)',
      '--against PLACE':
        'also print every answer that changes: PLACE is a branch, tag or commit (main), another content folder, a decisions.json, or a published handbook',
      '--header LINE ...':
        "with --against and an address: a header to ask with, such as 'Cookie: session=…', for a handbook behind a login; HANDBOOK_TOKEN is sent as 'Authorization: Bearer …'",
      '--report FORM': 'with --against: print one comment for the merge request and nothing else. FORM is markdown',
      '--preview ADDRESS': 'with --report: where the site is served with the change, for links; else HANDBOOK_PREVIEW',
      '--whole ADDRESS':
        'with --report: where the rest of a report is that is too long for a comment, such as the page of the job',
      '--author HANDLE': 'who opened the merge request: completion records of others among its files are refused',
      '--changed FILE…': 'the files that the merge request changes, as git prints them; stands last',
    },
  },
  build: {
    summary: 'check content/ and build the site into dist/',
    detail:
      'Stops before building when content/ has errors. HANDBOOK_CONTENT, HANDBOOK_OUT and HANDBOOK_TODAY choose content, output and date; HANDBOOK_SITE=https://preview.example/4711/ gives the site another address than content/ does; HANDBOOK_AFRESH=1 uses nothing that earlier builds kept; HANDBOOK_AGAINST=main adds /changes/preview/, what the content changes.',
  },
  preview: {
    summary: 'serve the last build again, without building',
    options: {
      '--port NUMBER': 'the port; else PORT, else 4321',
      '--host ADDRESS': 'the address to listen on (default 127.0.0.1)',
    },
  },
  test: {
    summary: 'run every test and end with one line: N passed, N failed',
    detail:
      'Steps, in order: types, lint, format, unused, content, unit, build, files, pages, site. Always tests the default content.\n' +
      'In a repository of content: content, build and readers, which asks of the built site what its readers come for.\n' +
      'The site tests need a Chromium: CHROMIUM_PATH names one; otherwise it is looked for and, if need be, installed.',
    options: {
      '--only STEPS': 'run these steps only, joined by commas: --only unit, --only build,site',
      '--changed':
        'run what the change since the main branch can affect, committed or not; everything else is left out',
    },
  },
  'test:browsers': {
    summary: 'do the reader tasks in Chromium, Firefox and WebKit, and ask the W3C whether every page is valid HTML',
    detail:
      'Steps, in order: build, html, chromium, firefox, webkit. Not part of npm test. What a step needs is looked for first\n' +
      'and then, on Debian as root, installed: Firefox, WebKitGTK, a virtual display, poppler for reading printed pages, Java.\n' +
      'A browser that cannot be had is a failure, with what to install. CHROMIUM_PATH and FIREFOX_PATH name a browser.',
    options: {
      '--only STEPS': 'build, and run these steps only, joined by commas: --only firefox, --only html,webkit',
    },
    ofCheckout: true,
  },
  format: { summary: 'format every file with Prettier', ofCheckout: true },
  bench: {
    summary: 'measure the commands and the build',
    argument: '[name]',
    detail: 'Without a name every benchmark runs. The benchmarks are the files of src/commands/bench/.',
    options: {
      '--sizes N,N': 'build: chapters to generate (default 25,1000)',
      '--profile': 'build: build once more with the profiler, and keep its CPU profile',
      '--versions N': 'large: published versions of the policy to generate (default 50)',
      '--pages PATHS': 'page: what to open, joined by commas (default: one page of each kind)',
      '--runs N': 'page: how often each page is opened (default 5)',
    },
    ofCheckout: true,
  },
  schemas: { summary: 'write the JSON Schemas that editors use while you type' },
  'problem-pages': {
    summary: 'write docs/problems.md: a page for each kind of problem, with the examples by which it is tested',
    ofCheckout: true,
  },
  'publish-version': {
    summary: 'write down what binds now as a numbered version, with a change note to fill in',
    detail:
      'First edit, then set policy.version in organization.yaml to the next number and policy.date to its first day.\n' +
      'Writes versions/<n>.json and versions/<n>/ (all rules and texts that bind; what did not change is not written again)\n' +
      'and versions/<n>.yaml (what the change asks of people).\n' +
      'The same content gives the same files.',
    options: {
      '--replace': 'write the last version anew: for one that was never deployed and that no completion record states',
      '--next': 'state the next number and its first day in organization.yaml before, where that is not done',
      '--renumber':
        'while git merges the protected branch into yours: keep its version of a number that both took, and publish yours as the next one, with the note that you wrote',
      '--note FILE': 'take the note from a file, with the new digest',
      '--summary TEXT': 'fill in the summary of the new note',
      '--compact': 'write the versions of older engines as parts that versions share; no digest changes',
    },
  },
  'add-records': {
    summary: 'add completion records and team results that were handed over, and say which were refused and why',
    argument: 'FILE…',
    detail:
      'FILE is a file, or a folder with files, as they came by mail, drive or form. Each is judged as the check would; of\n' +
      'several for the same place the newest is taken. Exit code 1 when any was refused; the others are added all the same.\n' +
      'Files do not show who sent them: see that each came from the person whose record it is.',
    options: {
      '--commit': 'commit what was added, and nothing else, in one commit; nothing is ever pushed',
      '--dry-run': 'only say what would become of each file',
    },
  },
  import: {
    summary: 'make content of what you have: a table of tools, a page of Word or HTML, a folder of Markdown',
    argument: '[file]',
    detail:
      'A .csv or .xlsx becomes content/tools/, a .docx or .html (of Confluence, for instance) a chapter, a folder of Markdown a section.\n' +
      'What could not be carried over is listed with its place. What nobody has said yet is left empty and listed with file and line;\n' +
      'the check refuses it until somebody has decided. Nothing that exists is replaced, and nothing that is brought is run.',
    options: {
      '--map COLUMN=FIELD ...':
        "which column is which field of a tool: 'Product=name', 'Hosting=trait:runs', 'Logs=fact:audit', 'Cost=-' to leave it out",
      '--section ID': 'the section of a chapter; for a folder the id of the section, else the name of the folder',
      '--id ID': 'the id of a chapter; else the name of the file',
      '--owner ROLE': 'the role that owns what names no owner',
      '--dry-run': 'only say what would be written',
    },
  },
  remind: {
    summary: 'print what is due, as one issue for each owner',
    detail:
      'For a scheduled job: reviews and sources that are overdue or due within sixty days, what begins or ends, and open\n' +
      'warnings of the check, as on /about/status/. Prints nothing on standard output where nothing is due. Exit code 0\n' +
      'whatever is due; 1 when content/ has errors. HANDBOOK_CONTENT and HANDBOOK_TODAY choose content and date.',
    options: {
      '--format FORMAT': 'markdown (default), or json: a list of owner, holders, title, body and due',
      '--owner ROLE': 'only what is due for this role',
    },
  },
  'export-audit': {
    summary:
      'write a folder for auditors: what a version said, every answer as a table, who had confirmed it, check sums',
    detail:
      'Without --version and --on it is about the version in force today. The README in the folder says what each file holds and\n' +
      'how to see that nothing was changed. Records count up to the last day of the version, or up to the day of --on. The\n' +
      'same content, day (HANDBOOK_TODAY) and options give the same bytes. Nothing that is there is replaced.',
    options: {
      '--version NUMBER': 'the version of the policy, from its first to its last day',
      '--on DAY': 'one day, 2026-11-30: the version that was in force then',
      '--out PLACE': 'the folder to write, relative to where you are (default audit-version-NUMBER)',
      '--zip': 'write one archive instead; PLACE is then its file',
    },
  },
  'export-pdf': {
    summary: 'write the policy as one PDF, with numbered rules, table of contents and bookmarks',
    detail:
      'Holds the version in force. Needs a Chromium: CHROMIUM_PATH names one; otherwise it is looked for and, if need be, installed.\n' +
      'Sections: scope, rules, conditions, routes, terms, versions. A file that is there is not replaced.',
    options: {
      '--sections NAMES': 'these sections only, joined by commas: --sections rules,conditions',
      '--out FILE': 'the file to write, relative to where you are (default policy-version-NUMBER.pdf)',
    },
  },
  hosting: {
    ofCheckout: true,
    summary: 'write the headers that hosts send into the files of hosting/',
    detail:
      'For whoever changes the table in src/commands/serve/hosting-headers.ts. A test compares the files with the table.',
  },
  upgrade: {
    summary:
      'carry content that was written for an older engine over to the format of this one, and show the difference',
    detail:
      'organization.yaml states the format as formatVersion; content that says nothing has format 1. Comments and the form of the\n' +
      'files stay. A format that this engine does not know is refused. CHANGELOG.md says what each format changed.',
    options: { '--dry-run': 'show the difference, and write nothing' },
  },
  'rename-id': {
    summary: 'rename an id that is not published yet, wherever it stands',
    argument: 'KIND OLD NEW…',
    detail:
      'KIND is division, data, use, role, condition, route, commitment, rule, source, term and the like. The id is renamed where\n' +
      'it is given, named, linked to and recorded; comments stay. Refused for an id that was published: ids are permanent.\n' +
      'npm run rename-id -- division lab research',
    options: {
      '--not-deployed':
        'also an id of the last version, where nobody has seen the site yet; run npm run publish-version -- --replace then',
    },
  },
  screenshots: {
    summary: 'take pictures of the last build, for somebody who decides whether to adopt it',
    detail:
      'Of the home page, an answer, a tool, the policy, a training path, the checks, the changes and the page of what is due: wide, wide and dark,\n' +
      'and narrow. Needs a Chromium: CHROMIUM_PATH names one; otherwise it is looked for and, if need be, installed. Pictures of the same\n' +
      'name are replaced.',
    options: { '--out FOLDER': 'the folder to write, relative to where you are (default screenshots)' },
  },
  'publish-ids': { summary: 'record the ids in content/, so that none of them can vanish unnoticed' },
};
