import { requestWords } from '#words/request.ts';
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
  const asked = requestWords.asked(questionInWords, toolName);
  const lines = [
    requestWords.request(asked),
    requestWords.route(routes.map(({ name }) => name)),
    requestWords.rules(decision.deciding, decision.policyVersion, decision.on),
    requestWords.answer(link),
    '',
    ...routes.flatMap(({ name, include }) => [
      ...(routes.length > 1 ? [requestWords.forRoute(name)] : []),
      ...include.map(requestWords.toFill),
    ]),
  ];
  return { title: requestWords.title(asked), body: lines.join('\n') };
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
