import { decide } from '../policy/decide.ts';
import { questionProblems } from '../policy/question-problems.ts';
import type { Question } from '../policy/question.ts';
import type { Handbook } from '../model/handbook.ts';
import { problem, type Problem } from '../model/problem.ts';
import { isOfKind, type AnyFileRecord } from '../model/read/records.ts';

const VERDICT = /<Verdict (?<attributes>[^>]*)\/>/g;
const LINK_TO_RULE = /\]\(\/policy\/#([A-Z]+-\d+)\)/g;
const ATTRIBUTE = /(\w+)="([^"]*)"/g;

/** Sentences that name rules and introduce a verdict in which none of these has a part: readers look for them in vain. */
export function introducedVerdictProblems(records: readonly AnyFileRecord[], handbook: Handbook): Problem[] {
  const pages = [
    ...records.filter(isOfKind('chapter')),
    ...records.filter(isOfKind('check')),
    ...records.filter(isOfKind('faq')),
  ];
  return pages.flatMap(({ read }) => {
    if (!read) return [];
    const { body } = read.body;
    return [...body.matchAll(VERDICT)].flatMap(({ index, groups }) => {
      const sentence = introductionOf(body.slice(0, index));
      const named = [...sentence.matchAll(LINK_TO_RULE)].map(([, rule = '']) => rule);
      if (named.length === 0) return [];
      const part = partIn(questionOf(groups?.attributes ?? ''), handbook);
      if (part === undefined || named.some((rule) => part.includes(rule))) return [];
      const message = `the sentence before it names ${named.join(', ')}, and this verdict rests on ${part.join(', ')}.`;
      return [problem('text-disagrees', read.at(index), message)];
    });
  });
}

/** The sentence right before a verdict, where it ends in a colon; empty where nothing introduces it. */
function introductionOf(before: string): string {
  const paragraph =
    before
      .trimEnd()
      .split(/\n\s*\n/)
      .at(-1) ?? '';
  return paragraph.endsWith(':') ? (paragraph.split(/(?<=[.?!])\s+/).at(-1) ?? '') : '';
}

function questionOf(attributes: string): Question {
  const {
    division = '',
    tool = '',
    plan = '',
    data = '',
    use = '',
  } = Object.fromEntries(
    [...attributes.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, value] as const),
  );
  return { division, tool, plan, data, use };
}

/** Every rule that has a part in an answer: it decides, binds as well, or is replaced; undefined for a question that cannot be asked. */
function partIn(question: Question, handbook: Handbook): string[] | undefined {
  if (questionProblems(handbook, question, handbook.today).length > 0) return undefined;
  const { deciding, alsoBinding, replaced } = decide(handbook, question, handbook.today);
  return [...deciding, ...alsoBinding, ...replaced.map(({ rule }) => rule)];
}
