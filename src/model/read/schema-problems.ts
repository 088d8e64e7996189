import type { z } from 'astro/zod';
import { problem, type Problem } from '../problem.ts';
import { describeIssue, type ValueFault } from './describe-issue.ts';
import type { YamlDocument } from './yaml-document.ts';

/**
 * Parses a value by its schema.
 * @param words for schemas that carry no words of their own
 * @returns the parsed data, or what is wrong with it, each at the key or value concerned
 */
export function parseBySchema<S extends z.ZodType>(
  schema: S,
  value: unknown,
  document: YamlDocument,
  words?: z.core.$ZodErrorMap,
): { data: z.output<S> | undefined; problems: Problem[] } {
  const result = schema.safeParse(value, { reportInput: true, ...(words && { error: words }) });
  if (result.success) return { data: result.data, problems: [] };
  const problems = describeIssues(result.error.issues, schema, value).map(({ kind, path, part, message }) => {
    const isHidden = part === 'value' && document.isComment(path);
    const hint = isHidden ? ' A # starts a comment: put the text in quotes.' : '';
    return problem(kind, document.place(path, part), message + hint);
  });
  return { data: undefined, problems };
}

/** Everything that zod found, in words, and a misspelt field once: not also as the field that is missing. */
export function describeIssues(issues: readonly z.core.$ZodIssue[], schema: z.ZodType, value: unknown): ValueFault[] {
  const faults = issues.flatMap((issue) => describeIssue(issue, schema, value));
  const meant = new Set(faults.flatMap(({ meant }) => (meant ? [meant.join('/')] : [])));
  return faults.filter(({ kind, path }) => kind !== 'missing-key' || !meant.has(path.join('/')));
}
