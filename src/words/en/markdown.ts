/** Says what the Markdown version of a page says where the page shows something by its looks. */
export const markdownWords = {
  diagram: (title: string, about: string) => ({ title: `Diagram: ${title}.`, about: about && ` ${about}` }),
  priority: (name: string) => ` (${name.toLowerCase()} priority)`,
};
