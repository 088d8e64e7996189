import type { Handbook } from '../../model/handbook.ts';
import { HANDBOOK_KINDS, kindRow, listOf } from '../../model/kind.ts';
import { changePath, rulePath, termPath } from '../../model/paths.ts';

/** An entry of a handbook, as it is compared with that of the same id in another. */
export interface ComparedEntry {
  /** The name of its kind in messages: "rule", "data class". */
  kind: string;
  id: string;
  title: string;
  page: string | undefined;
  fields: Readonly<Record<string, unknown>>;
}

/** Written by commands and pages: what they say of people and versions is a part of its own. */
const LEFT_OUT = new Set(['completion', 'assessment']);

/** Found while the file was read, and no words of an author. */
const NO_FIELDS = new Set(['id', 'at', 'headings', 'cites', 'begins', 'section']);

/** Every entry of a handbook that an author writes, plans, items and vocabularies included, in the order of the kinds. */
export function handbookEntries(handbook: Handbook): ComparedEntry[] {
  return [
    ...vocabularies(handbook),
    ...HANDBOOK_KINDS.filter((kind) => !LEFT_OUT.has(kind)).flatMap((kind) => {
      const entries: readonly { id: string }[] = handbook[listOf(kind)];
      return entries.flatMap((entry) => partsOf(kind, entry));
    }),
  ];
}

type Part = { id: string } & Record<string, unknown>;

function partsOf(kind: Parameters<typeof listOf>[0], entry: { id: string }): ComparedEntry[] {
  const fields: Part = { ...entry };
  const { id } = entry;
  if (kind === 'tool' && Array.isArray(fields.plans)) {
    const { plans, ...tool } = fields;
    const parts: Part[] = plans;
    return [
      comparedEntry(nameOf(kind), id, tool, pageOf(kind, id)),
      ...parts.map((plan) => comparedEntry('plan', `${id}/${plan.id}`, plan, pageOf(kind, id))),
    ];
  }
  if (kind === 'checklist' && Array.isArray(fields.groups)) {
    const groups: { id?: string; title?: string; items: Part[] }[] = fields.groups;
    const withoutItems = { ...fields, groups: groups.map(({ items: _, ...group }) => group) };
    return [
      comparedEntry(nameOf(kind), id, withoutItems, pageOf(kind, id)),
      ...groups.flatMap(({ items }) => items.map((item) => comparedEntry('item', item.id, item, pageOf(kind, id)))),
    ];
  }
  return [comparedEntry(nameOf(kind), id, fields, pageOf(kind, id))];
}

/** The names by which changes of what binds go, where they are shorter than those of messages. */
const SHORT_NAMES: Record<string, string> = { 'training-path': 'path', 'provider-term': 'provider term' };

const nameOf = (kind: Parameters<typeof listOf>[0]) =>
  SHORT_NAMES[kind] ?? kindRow(kind).name.replace(/^check item$/, 'check');

function pageOf(kind: Parameters<typeof listOf>[0], id: string): string | undefined {
  if (kind === 'rule') return rulePath(id);
  if (kind === 'term') return termPath(id);
  if (kind === 'change') return changePath(id);
  const { page, listPage } = kindRow(kind);
  return page ? page(id) : listPage;
}

function comparedEntry(kind: string, id: string, fields: Part, page: string | undefined): ComparedEntry {
  const title = [fields.title, fields.name, fields.question].find((text) => typeof text === 'string') ?? '';
  const kept = Object.entries(fields).filter(([field]) => !NO_FIELDS.has(field));
  return { kind, id, title: title === id ? '' : title, page, fields: Object.fromEntries(kept) };
}

/** The lists of organization.yaml, and what else it says as one entry. */
function vocabularies({ organization }: Handbook): ComparedEntry[] {
  const {
    conditions,
    routes,
    divisions,
    data,
    uses,
    traits,
    commitments,
    roles,
    protectedModels,
    preferred,
    policy: _,
    ...rest
  } = organization;
  const of = (kind: string, values: readonly { id: string }[]) =>
    values.map((value) => comparedEntry(kind, value.id, { ...value }, undefined));
  return [
    ...of('condition', conditions),
    ...of('route', routes),
    ...of('division', divisions),
    ...of('data class', data),
    ...of('use', uses),
    ...of('trait', traits),
    ...of('commitment', commitments),
    ...of('role', roles),
    ...of('protected model', protectedModels),
    comparedEntry('preferred', 'tools', { id: 'tools', order: preferred }, undefined),
    comparedEntry('organization', 'organization.yaml', { id: 'organization.yaml', ...rest }, undefined),
  ];
}
