import type { Place } from '../handbook.ts';
import { allowedList, didYouMean } from '../nearest.ts';
import { problem, type Problem } from '../problem.ts';
import { fileSchema, isReferenceKind, kindRow, nameOfKind, type ReferenceKind } from '../kind.ts';
import { CONTENT_COMPONENTS, type ContentComponentName } from '../components.ts';
import type { Catalogue } from './catalogue.ts';
import { charactersForbiddenIn } from './forbidden-characters.ts';
import { readInlineText } from './inline-text.ts';
import { forbiddenLink, type FoundLink } from './links.ts';
import { NOTHING_RENAMED, type Renamed } from './renamed.ts';
import type { AnyFileRecord } from './records.ts';
import { walkFields, type Field } from './walk.ts';
import { readWordsInText } from './words-in-text.ts';

/** Returns where somebody finds what can be referred to. */
const whereOf = (kind: ReferenceKind): string =>
  kind === 'tool-or-plan' ? 'Tools are the files of tools/; a plan is written tool/plan.' : (kindRow(kind).where ?? '');

/** A text without a fault is looked for nowhere. */
const UNKNOWN: Place = { file: '', line: 1, column: 1 };

/** Returns what the fields of the data files refer to and say: unknown references, markup in texts, links to resolve later. */
export function checkFields(
  records: readonly AnyFileRecord[],
  catalogue: Catalogue,
  renamed: Renamed = NOTHING_RENAMED,
): { links: FoundLink[]; problems: Problem[] } {
  const links: FoundLink[] = [];
  const problems: Problem[] = [];
  const sound = new Set<string>();
  for (const { kind, raw, document, read } of records) {
    const uses = [...(read?.uses ?? [])];
    for (const field of walkFields(fileSchema(kind), raw)) {
      const place = () => document.place(field.path);
      if (field.meaning.reference) problems.push(...unknownReference(field, place, catalogue, renamed));
      if (field.meaning.link) {
        const link: FoundLink = { url: field.value.trim(), at: place(), from: undefined };
        const forbidden = forbiddenLink(link);
        if (forbidden) problems.push(forbidden);
        else links.push(link);
      }
      if (field.meaning.words) {
        const words = readWordsInText(field.value, place());
        problems.push(...words.problems);
        uses.push(...words.uses);
      }
      if (!field.meaning.text) continue;
      const find = charactersForbiddenIn(kind);
      if (field.meaning.text === 'published') {
        // Fifty versions say mostly the same, and where a text of a snapshot stands takes long to find.
        if (sound.has(field.value) || readInlineText(field.value, UNKNOWN, { find }).problems.length === 0) {
          sound.add(field.value);
          continue;
        }
      }
      const text = readInlineText(field.value, place(), {
        find,
        placeOf: (codePoint) => document.place(field.path, 'value', codePoint),
      });
      problems.push(...text.problems);
      if (field.meaning.text === 'published') continue;
      links.push(...text.links);
      problems.push(...text.slips);
    }
    for (const use of uses) {
      const { attributes } = CONTENT_COMPONENTS[use.name as ContentComponentName];
      for (const field of walkFields(attributes, use.attributes)) {
        if (field.meaning.reference)
          problems.push(
            ...unknownReference(field, () => use.place(String(field.path[0]), field.value), catalogue, renamed),
          );
      }
    }
  }
  return { links, problems };
}

/** @param place finds where the reference stands, which takes a walk: only a wrong one is looked for */
function unknownReference(
  { meaning, value, parent }: Field,
  place: () => Place,
  catalogue: Catalogue,
  renamed: Renamed,
): Problem[] {
  const kind = meaning.reference;
  if (kind === undefined) return [];
  if (!isReferenceKind(kind)) throw new Error(`A schema refers to "${kind}", which is no kind of content.`);
  if (kind === 'plan') return unknownPlan(value, parent, place, catalogue);
  const ids = catalogue.ids.get(kind);
  if (ids?.has(value) || catalogue.incomplete.has(kind)) return [];
  const moved = kind === 'tool-or-plan' ? undefined : renamed.pageAt(kindRow(kind).page?.(value) ?? '');
  if (moved?.kind === kind) {
    const message = `\`${value}\` is not ${nameOfKind(kind)} any more: it moved. Write \`${moved.id}\`.`;
    return [problem('unknown-reference', place(), message)];
  }
  const known = [...(ids ?? [])];
  const where = whereOf(kind) && ` ${whereOf(kind)}`;
  const list = known.length <= 12 ? allowedList(known) : '';
  return [
    problem(
      'unknown-reference',
      place(),
      `\`${value}\` is not ${nameOfKind(kind)}.${didYouMean(value, known)}${list}${where}`,
    ),
  ];
}

function unknownPlan(
  plan: string,
  parent: Record<string, unknown>,
  place: () => Place,
  catalogue: Catalogue,
): Problem[] {
  const tool = String(parent.tool);
  const known = catalogue.ids.get('plan');
  // Where the tool itself does not exist, that is what gets reported.
  const isJudged = catalogue.ids.get('tool')?.has(tool) && !catalogue.incomplete.has('plan');
  if (!isJudged || known?.has(`${tool}/${plan}`)) return [];
  const plans = [...(known ?? [])].filter((id) => id.startsWith(`${tool}/`)).map((id) => id.slice(tool.length + 1));
  return [
    problem(
      'unknown-reference',
      place(),
      `\`${plan}\` is not a plan of ${tool}.${didYouMean(plan, plans)}${allowedList(plans)}`,
    ),
  ];
}
