/** Says what a request for an approval says, as it is pasted or opened as an issue. */
export const requestWords = {
  /** The question, and the name of a tool that nobody listed. */
  asked: (question: string, tool: string) => (tool ? `${question} (tool: ${tool})` : question),
  title: (asked: string) => `Tool request: ${asked}`,
  request: (asked: string) => `Request: ${asked}`,
  route: (names: readonly string[]) => `Route: ${names.join(', ')}`,
  rules: (ids: readonly string[], version: number, day: string) =>
    `Rules: ${ids.join(', ')} (policy version ${version}, ${day})`,
  answer: (link: string) => `Answer: ${link}`,
  forRoute: (name: string) => `For ${name}:`,
  /** A line for the person to complete. */
  toFill: (what: string) => `- ${what}: `,
};
