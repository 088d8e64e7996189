import { SCHEMA_VERSION } from '../api/schema-version.ts';
import { isPlainObject } from './shape.ts';

/**
 * Returns a document in the form that is read now. Form 1 had two traits in fields of their own: `accounts` and `models` in
 * scopes, `account` and `model` on plans. Whatever else it holds, damage included, stays as it is.
 */
export function inNewestForm(document: Record<string, unknown>): Record<string, unknown> {
  if (document.schemaVersion !== 1) return document;
  const binding = (value: unknown) => changed(value, { policy: policyByTraits });
  return changed(
    { ...document, schemaVersion: SCHEMA_VERSION },
    { policy: policyByTraits, announced: binding },
  ) as Record<string, unknown>;
}

type Change = (value: unknown) => unknown;

/** A copy of an object with some of its fields changed; of anything else, the thing itself. */
function changed(value: unknown, fields: Record<string, Change>): unknown {
  if (!isPlainObject(value)) return value;
  const now = Object.entries(fields).flatMap(([name, change]) =>
    Object.hasOwn(value, name) ? [[name, change(value[name])] as const] : [],
  );
  return { ...value, ...Object.fromEntries(now) };
}

const each =
  (change: Change): Change =>
  (value) =>
    Array.isArray(value) ? value.map(change) : value;

const policyByTraits: Change = (value) =>
  changed(value, {
    organization: (organization) => (isPlainObject(organization) ? { ...organization, traits: [] } : organization),
    tools: each((tool) => changed(tool, { plans: each(byTraits({ account: 'account', model: 'model' })) })),
    rules: each((rule) => changed(rule, { scope: byTraits({ accounts: 'account', models: 'model' }) })),
  });

/** Moves fields into `traits`, where there are any. */
function byTraits(names: Record<string, string>): Change {
  return (value) => {
    if (!isPlainObject(value)) return value;
    const entries = Object.entries(value);
    const traits = entries.flatMap(([field, said]) => (Object.hasOwn(names, field) ? [[names[field], said]] : []));
    if (traits.length === 0) return value;
    const rest = entries.filter(([field]) => !Object.hasOwn(names, field));
    return { ...Object.fromEntries(rest), traits: Object.fromEntries(traits) as unknown };
  };
}
