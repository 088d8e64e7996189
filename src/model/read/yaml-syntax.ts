import { isScalar, visit, type Document, type ErrorCode, type Node } from 'yaml';
import { problem, type Problem } from '../problem.ts';
import type { Place } from '../handbook.ts';
import { describeSyntax } from './yaml-messages.ts';

/** Turns an offset in the text into a place in the file. */
type PlaceAt = (offset: number) => Place;

interface Fault {
  code: ErrorCode;
  message: string;
  offset: number;
}

/** Returns what the parser found wrong and what content may not use, the first of each line, in words for owners. */
export function syntaxProblems(doc: Document.Parsed, text: string, at: PlaceAt): Problem[] {
  const found = [...doc.errors, ...doc.warnings].map(({ code, message, pos }) => ({ code, message, offset: pos[0] }));
  if (found.some(({ message }) => message.includes('call stack'))) return [tooDeep(at)];
  const errors = openedFirst(found, doc);
  const faults = [...errors, ...(doc.errors.length > 0 ? [] : refused(doc, text))].sort((a, b) => a.offset - b.offset);
  // A quote or bracket that stays open swallows what follows, and so does the end of all fields: the rest is its consequence.
  const open = faults.findIndex(({ message }) => isOpen(message) || message.includes('in YAML stream'));
  const seen = new Set<number>();
  const syntax = faults.slice(0, open < 0 ? undefined : open + 1).flatMap(({ code, message, offset }) => {
    const place = at(offset);
    if (seen.has(place.line)) return [];
    seen.add(place.line);
    return problem('yaml-syntax', place, describeSyntax(code, message, text, offset));
  });
  return [...syntax, ...(open < 0 ? repeatedFields(doc, at) : [])];
}

/** The faults, each that stays open where it opens. Each of them takes a walk through the document; a few tell enough. */
function openedFirst(faults: Fault[], doc: Document.Parsed): Fault[] {
  const open = faults.filter(({ message }) => isOpen(message)).slice(0, 20);
  return [
    ...faults.filter(({ message }) => !isOpen(message)),
    ...open.map((fault) => ({ ...fault, offset: openedAt(doc, fault.offset) })),
  ];
}

/** A quote or bracket that is never closed. */
const isOpen = (message: string) => /^Missing closing|end with a [\]}]$/.test(message);

/** Returns where the text or list opens that the parser found still open at the offset. */
function openedAt(doc: Document.Parsed, offset: number): number {
  let start = offset;
  const open = ({ range }: Node) => {
    if (range && range[0] < offset && range[2] >= offset) start = range[0];
  };
  visit(doc, {
    Scalar: (_key, node) => void (String(node.type).startsWith('QUOTE') && open(node)),
    Collection: (_key, node) => void (node.flow && open(node)),
  });
  return start;
}

/** Nothing in content/ is nested more than six levels; what is nested further than this is not read. */
export const MAX_YAML_DEPTH = 100;

/** A hundred lists or mappings that open in each other. Nobody writes that, and the parser takes minutes over it. */
export const isTooDeep = (text: string): boolean => /(?:[[{][^[\]{}]*){100}|(?:[-?] ){100}/.test(text);

/** Parser and check walk the nesting; nothing in content/ is nested more than six levels. */
export const tooDeep = (at: PlaceAt): Problem =>
  problem('yaml-syntax', at(0), 'lists and fields are nested too deeply to be read.');

/**
 * Returns what YAML allows and content does not use: anchors and aliases (one text in two places, unseen in a diff), tags
 * (other types than text, numbers, lists and fields) and directives (another version of YAML).
 */
function refused(doc: Document.Parsed, text: string): Fault[] {
  const found: Fault[] = [];
  const refuse = (offset: number) => found.push({ code: 'BAD_ALIAS', message: '', offset });
  if (doc.directives.yaml.explicit) refuse(Math.max(0, text.indexOf('%')));
  visit(doc, {
    Alias: (_key, { range }) => void refuse(range?.[0] ?? 0),
    Value: (_key, node) => {
      if (node.anchor !== undefined || node.tag !== undefined) refuse(markOf(node, text));
    },
  });
  return found;
}

/** No further back than this is a mark looked for: a file can hold a hundred thousand of them. */
const MAX_MARK_LENGTH = 200;

/** Where the anchor or tag of a node begins: the parser gives the place of the value, and the mark stands before it. */
function markOf(node: Node, text: string): number {
  const start = node.range?.[0] ?? 0;
  const from = Math.max(0, start - MAX_MARK_LENGTH);
  const mark = /[&!][^\s,[\]{}]*\s*$/.exec(text.slice(from, start));
  return mark ? from + mark.index : start;
}

/** Fields that stand twice in the same mapping. The parser could tell, too; it takes minutes over a long mapping. */
function repeatedFields(doc: Document.Parsed, at: PlaceAt): Problem[] {
  const found: Problem[] = [];
  visit(doc, {
    Map: (_key, { items }) => {
      const first = new Map<unknown, number>();
      for (const { key } of items) {
        if (!isScalar(key) || !key.range) continue;
        const before = first.get(key.value);
        if (before === undefined) first.set(key.value, key.range[0]);
        else {
          const message = `\`${String(key.value)}\` is here and on line ${at(before).line}.`;
          found.push(problem('duplicate-key', at(key.range[0]), message));
        }
      }
    },
  });
  return found;
}
