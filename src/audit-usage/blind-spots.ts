/** Lists what no run on one machine can see, whatever it finds. */
export const ALWAYS_BLIND: readonly string[] = [
  'Commits without a mark prove nothing: Codex writes none by default, and every tool can be told to write none.',
  'Other machines, containers, remote hosts, and other accounts of this machine.',
  'Cloud agents, browser chats and inline completions, unless they leave a mark in a commit.',
  'Branches that nobody fetched, and history that was rewritten or squashed.',
  'Sessions that were deleted or never kept: most tools clear them by themselves after some weeks.',
  'Notes in Git that were not fetched: those of git-ai are not, unless somebody says so.',
];
