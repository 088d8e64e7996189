/** The first line of what `npm run hosting` writes, where a file can carry a comment. */
export const WRITTEN_BY =
  '# Written by npm run hosting from src/commands/serve/hosting-headers.ts. Change it there, and write it again.\n';
