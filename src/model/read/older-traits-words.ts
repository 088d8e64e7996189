import { isRecord } from './walk.ts';
import type { Path } from './yaml-document.ts';

/** The fields that scopes and plans had for two traits, and the traits that took their place. */
const IN_SCOPE = { accounts: 'account', models: 'model' };
const ON_PLAN = { account: 'account', model: 'model' };

/**
 * Says what takes the place of a field of a scope or of a plan that older handbooks had; undefined for every other field.
 * @param path of the object that holds the field
 * @param holder the object itself
 */
export function insteadOfOlderTrait(key: string, path: Path, holder: unknown): string | undefined {
  const isPlan = path.at(-2) === 'plans';
  const older = path.at(-1) === 'scope' ? IN_SCOPE : isPlan ? ON_PLAN : undefined;
  if (!older || !Object.hasOwn(older, key) || !isRecord(holder)) return undefined;
  const traits = Object.entries(older).flatMap(([field, trait]) =>
    Object.hasOwn(holder, field) ? `${trait}: ${inYaml(holder[field])}` : [],
  );
  const where = isPlan ? 'A plan says its traits' : 'A rule selects by traits';
  return `\`${key}\` is a trait, which organization.yaml lists. ${where} in one field: traits: { ${traits.join(', ')} }. npm run upgrade writes it everywhere.`;
}

function inYaml(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(String).join(', ')}]`;
  return isRecord(value)
    ? `{ ${Object.entries(value)
        .map(([key, item]) => `${key}: ${inYaml(item)}`)
        .join(', ')} }`
    : String(value);
}
