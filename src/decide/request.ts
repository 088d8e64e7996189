import type { Decision } from '../policy/decide.ts';

/** Describes what a request is made from; all of it is plain text. */
export interface RequestParts {
  questionInWords: string;
  decision: Decision;
  /** The name of a tool that nobody listed. */
  toolName: string;
  /** The link to the answer. */
  link: string;
  routes: { name: string; include: readonly string[] }[];
}

/** A request that can be pasted as it is: what is asked, what the policy says, and what the person has to add. */
export function requestText({ questionInWords, decision, toolName, link, routes }: RequestParts): {
  title: string;
  body: string;
} {
  const asked = toolName ? `${questionInWords} (tool: ${toolName})` : questionInWords;
  const lines = [
    `Request: ${asked}`,
    `Route: ${routes.map(({ name }) => name).join(', ')}`,
    `Rules: ${decision.deciding.join(', ')} (policy version ${decision.policyVersion}, ${decision.on})`,
    `Answer: ${link}`,
    '',
    ...routes.flatMap(({ name, include }) => [
      ...(routes.length > 1 ? [`For ${name}:`] : []),
      ...include.map((line) => `- ${line}: `),
    ]),
  ];
  return { title: `Tool request: ${asked}`, body: lines.join('\n') };
}

/**
 * The address that opens the request on the git host, or undefined when it would be longer than the host accepts.
 * @param template organization.gitHost.newIssue, with {title} and {body}
 */
export function issueAddress(
  template: string,
  request: { title: string; body: string },
  maxLength: number,
): string | undefined {
  const address = template
    .replaceAll('{title}', encodeURIComponent(request.title))
    .replaceAll('{body}', encodeURIComponent(request.body));
  return address.length <= maxLength ? address : undefined;
}
