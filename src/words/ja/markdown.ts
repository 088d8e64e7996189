import type { markdownWords as english } from '../en/markdown.ts';

export const markdownWords: typeof english = {
  diagram: (title, about) => ({ title: `図：${title}。`, about }),
  priority: (name) => `（優先度：${name}）`,
};
