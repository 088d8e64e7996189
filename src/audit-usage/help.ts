/** Filled in when the script is built; from source there is none. */
declare const AUDIT_USAGE_VERSION: string | undefined;

/** Returns the version of the script. */
export const scriptVersion = (): string =>
  typeof AUDIT_USAGE_VERSION === 'string' ? AUDIT_USAGE_VERSION : 'from source';

export const AUDIT_HELP = `Which AI coding tools were used in the last three months, and what does the policy say?
Reads where and when, never what: no text of a commit or a session enters the report, and nothing is sent anywhere.

  node audit-usage.mjs --handbook https://handbook.example/ --repository ~/work --sessions

  --handbook PLACE     address of the handbook or of its api/v1/decisions.json, or a copy of that file. Each day is
                       answered by the policy version in force then: earlier ones are read from beside it, as
                       decisions/1.json, or from copies that are named by further --handbook
  --repository FOLDER  a Git repository, or a folder that contains some; may be given several times
  --sessions           the sessions that tools keep in your home folder: Claude Code, Codex, Gemini CLI, GitHub
                       Copilot (CLI and in editors), Cursor, OpenCode, Cline, Roo Code, Windsurf and aider;
                       other tools are named where they keep some
  --home FOLDER        the same for another home folder, such as a backup; may be given several times
  --export FILE        a vendor's export, CSV or JSON: Claude Code analytics, Cursor daily usage, Copilot metrics
                       and audit log, Google Cloud log entries; TOOL=FILE takes any list with a time in each row
  --since YYYY-MM-DD   the first day (default: 92 days before the last)
  --until YYYY-MM-DD   the last day (default: HANDBOOK_TODAY, else today in the handbook's time zone)
  --division ID        who owns the work, where a repository's .ai-tool-policy.yaml does not say
  --data ID            the most sensitive thing the tools see, likewise
  --use ID             where the output goes, likewise; may be given several times
  --plan TOOL/PLAN     the plan that was used; may be given several times
  --format FORMAT      text (default), markdown, json or csv
  --output FILE        where the report goes (default: the terminal)
  --evidence FILE      the report as an answer to the handbook's check item, to be imported on its page of checks
  --timeout SECONDS    how long the handbook may take to answer (default 10)
  --help, --version

What nobody stated is asked for each value, and the report says between which verdicts the answer is.

Exit codes: the worst finding; weak signs and days before the policy began do not count
   0  nothing was found, or only what is allowed
  10  allowed with conditions
  20  ask first, or it depends on what nobody stated
  30  prohibited, whatever is not known
  64  the question cannot be asked like this
  69  the handbook cannot be reached or read, or this script failed`;
