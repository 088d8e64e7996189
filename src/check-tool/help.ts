import { SCHEMA_VERSION } from '../api/schema-version.ts';

/** Filled in when the script is built; from source there is none. */
declare const CHECK_TOOL_VERSION: string | undefined;

export function versionText(): string {
  const version = typeof CHECK_TOOL_VERSION === 'string' ? CHECK_TOOL_VERSION : 'from source';
  return `check-tool ${version}, reads schemaVersion ${SCHEMA_VERSION}`;
}

export const HELP = `May I use this AI coding tool, here, for this? Asks a published handbook.
It informs. It enforces nothing, and does not verify what you tell it.

  node check-tool.mjs --handbook https://handbook.example/ \\
    --division DIVISION --tool TOOL --plan PLAN --data CLASS --use USE

  --handbook PLACE     address of the handbook or of its api/v1/decisions.json, or a copy of that file
  --division ID        who owns the work
  --tool ID            the tool; "unlisted" for one that the handbook does not list
  --plan ID            the plan of the tool; may be left out where there is
                       only one, or where the handbook says which is meant
  --data ID            the most sensitive thing the tool sees
  --use ID             where the output goes
  --name TEXT          what a tool is called that is not listed
  --on YYYY-MM-DD      the day to answer for; else HANDBOOK_TODAY, else today
                       in the handbook's time zone. A day of an earlier policy
                       version is answered by that one
  --timeout SECONDS    how long the handbook may take to answer (default 10)
  --header LINE        a header to ask with, in quotes: 'Name: value'; several times for several. Behind a
                       login HANDBOOK_TOKEN is enough where it is sent as 'Authorization: Bearer …'
  --json               print the answer, or what is wrong, as JSON
  --help, --version

Many commits at once, for CI: each one that carries a mark of a tool or a label

  node check-tool.mjs --handbook https://handbook.example/ --commits origin/main..HEAD

  --commits RANGE      which commits, as git log takes it
  --repository FOLDER  where they are (default: this folder)
  --division ID, --data ID, --use ID, --plan TOOL/PLAN
                       what the repository's .ai-tool-policy.yaml does not say; what nobody stated
                       is asked for each value, and the answer says between which verdicts it is
  --fail-on VERDICT    prohibited (default), approval or conditional: that and what is stricter;
                       label: a missing or wrong label; several with commas between; or nothing

HTTPS_PROXY, HTTP_PROXY and NO_PROXY are followed by Node 24.14 and later.

A wrong or missing value is answered with the allowed ones. What the repository states in its
.ai-tool-policy.yaml, above the folder in which the script is started, can be left out.

Exit codes
   0  allowed; with --commits: nothing that fails
  10  allowed with conditions
  20  ask first (or nobody has decided yet)
  30  prohibited
  40  with --fail-on label: a label is missing or wrong
  64  the question cannot be asked like this
  69  the handbook cannot be reached or read, or this script failed`;
