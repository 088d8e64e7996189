import { currentOn } from '../basics/current-on.ts';
import { rememberedForPair } from '../basics/remembered.ts';
import { digestOf } from '../model/digest.ts';
import type { NormativeContent } from '../model/schema/normative-parts.ts';

type Path = NormativeContent['paths'][number];

/** Describes what somebody who finishes a path agrees to: the statement, and the texts of the rules and checklist items of the path. */
export interface Acknowledged {
  statement: string;
  rules: NormativeContent['rules'];
  items: NormativeContent['items'];
}

/** The texts that a path is about in this version; undefined when the version has no such path. What was retired when the version began is left out. */
export function acknowledgedBy(content: NormativeContent, pathId: string): Acknowledged | undefined {
  const path = content.paths.find(({ id }) => id === pathId);
  return path && textsOf(content, path);
}

/**
 * The digest that a completion record carries: of the texts that the person acknowledged, in the order of their ids.
 * @returns undefined when the version has no such path
 */
export function acknowledgedDigest(content: NormativeContent, pathId: string): string | undefined {
  const path = content.paths.find(({ id }) => id === pathId);
  return path && digestOfPath(content, path);
}

function textsOf({ policy, rules, items }: NormativeContent, path: Path): Acknowledged {
  return {
    statement: path.statement,
    rules: currentOn(rules, policy.date).filter(({ id }) => path.rules.includes(id)),
    items: currentOn(items, policy.date).filter(({ checklist }) => path.checklists.includes(checklist)),
  };
}

/** Of a version and a path of it: thousands of people complete the same one. */
const digestOfPath = rememberedForPair((content: NormativeContent, path: Path): string => {
  const { rules, items } = textsOf(content, path);
  return digestOf([
    ...rules.flatMap(({ id, text }) => [id, text]),
    ...items.flatMap(({ id, statement, how, evidence }) => [id, statement, how, evidence]),
  ]);
});
