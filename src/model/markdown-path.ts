/**
 * Returns where the Markdown version of a page is served: `/tools/codex/` at `/tools/codex.md`, the home page at `/index.md`.
 * @param path of a page, starting and ending with a slash
 */
export const markdownPath = (path: string): string => (path === '/' ? '/index.md' : `${path.slice(0, -1)}.md`);
