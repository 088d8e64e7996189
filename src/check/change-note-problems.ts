import { problem, type Problem } from '../model/problem.ts';
import { parsedRecords, type AnyFileRecord } from '../model/read/records.ts';

const LINK_TO_RULE = /\]\(\/policy\/#([A-Z]+-\d+)\)/g;

/**
 * Rules that a change note links to and leaves out of its `rules`, so that the note is missing from their history. A note
 * that lists none is about the policy as a whole.
 */
export function changeNoteProblems(records: readonly AnyFileRecord[]): Problem[] {
  return parsedRecords(records, 'change').flatMap(({ id, data, document, read }) => {
    if (data.rules.length === 0) return [];
    const linked = new Set([...(read?.body.body ?? '').matchAll(LINK_TO_RULE)].map(([, rule = '']) => rule));
    const missing = [...linked].filter((rule) => !data.rules.includes(rule));
    if (missing.length === 0) return [];
    const message = `the text of \`${id}\` links to ${missing.join(', ')}, and \`rules\` leaves that out.`;
    return [problem('text-disagrees', document.place(['rules']), message)];
  });
}
