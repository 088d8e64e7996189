import type { markdownWords as english } from '../en/markdown.ts';

export const markdownWords: typeof english = {
  diagram: (title, about) => ({ title: `Schaubild: ${title}.`, about: about && ` ${about}` }),
  priority: (name) => ` (Priorität: ${name})`,
};
