import { UNLISTED_TOOL } from '../../basics/unlisted-tool.ts';
import type { Commit } from './commit.ts';
import type { ShippedMark } from './usage-mark.ts';

/** Describes what the marks of a commit say about one tool. */
export interface FoundMark {
  tool: string;
  name: string;
  /** The model, where the mark tells it. */
  model: string | null;
  confidence: ShippedMark['confidence'];
  marks: string[];
}

type Place = ShippedMark['places'][number];

const RANK: Record<ShippedMark['confidence'], number> = { certain: 0, likely: 1, weak: 2 };

/** Longer lines are no marks, and cost time. */
const MAX_LINE = 500;

/** Programs that quote what others wrote: release notes hold the marks of other projects. */
const QUOTING_AUTHORS = /<(?:\d+\+)?(?:dependabot|renovate)\[bot\]@/i;

/** A model is named in a few words without spaces; anything else is not a name. */
const MODEL = /^[\w.:/@[\]-]{1,80}$/;

export type MarkFinder = (commit: Commit) => FoundMark[];

/**
 * Returns what finds marks in commits: for each tool one entry, with the best confidence of its marks.
 * @param marks in the order in which their tools are listed
 */
export function markFinder(marks: readonly ShippedMark[]): MarkFinder {
  const compiled = marks.map((mark) => ({ mark, expression: new RegExp(mark.pattern, 'iu') }));
  return (commit) => {
    const texts = textsOf(commit);
    const found = new Map<string, FoundMark>();
    for (const { mark, expression } of compiled) {
      const match = firstMatch(mark.places, texts, expression);
      if (match) add(found, mark, modelOf(match));
    }
    return [...found.values()];
  };
}

function add(found: Map<string, FoundMark>, { id, tool, name, confidence }: ShippedMark, model: string | null): void {
  // Two tools that the directory does not list are still two.
  const key = tool === UNLISTED_TOOL ? `${tool}/${name}` : tool;
  const known = found.get(key);
  if (!known) found.set(key, { tool, name, model, confidence, marks: [id] });
  else {
    known.marks.push(id);
    known.model ??= model;
    if (RANK[confidence] < RANK[known.confidence]) known.confidence = confidence;
  }
}

function firstMatch(places: readonly Place[], texts: Record<Place, string[]>, expression: RegExp) {
  for (const place of places) {
    for (const text of texts[place]) {
      const match = expression.exec(text);
      if (match) return match;
    }
  }
  return undefined;
}

function modelOf({ groups }: RegExpExecArray): string | null {
  const model = groups?.model?.trim() ?? '';
  return MODEL.test(model) ? model : null;
}

/** Everything of a commit in which a mark can be, by place. What is quoted or taken back is no mark. */
function textsOf({ author, committer, message }: Commit): Record<Place, string[]> {
  const lines = message
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '' && line.length <= MAX_LINE);
  const [subject = ''] = lines;
  const isQuoting = QUOTING_AUTHORS.test(author) || /^This reverts commit [0-9a-f]/m.test(message);
  const own = isQuoting ? [] : lines.slice(1).map((line) => line.trim());
  const coAuthors = own.flatMap((line) => {
    const [, person] = /^co-authored-by\s*:\s*(.+)$/i.exec(line) ?? [];
    return person === undefined ? [] : [withoutNumber(person)];
  });
  return {
    author: [withoutNumber(author)],
    committer: [withoutNumber(committer)],
    'co-author': coAuthors,
    line: own,
    subject: isQuoting ? [] : [subject],
  };
}

/** GitHub puts the number of an account before its name, and renames keep it. */
const withoutNumber = (person: string) => person.replace(/<\d+\+/, '<');
