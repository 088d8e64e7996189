import type { Organization } from '../../../model/schema/organization.ts';
import { sentence } from '../generated-words.ts';
import { seeded } from '../seeded.ts';
import { idOf, idsOf } from './ids.ts';
import { planIds } from './tools.ts';
import type { Setting } from './setting.ts';

/** The roles of a generated organisation. */
export const ROLES = ['engineer', 'team-lead', 'data-owner', 'policy-owner'] as const;

/** The numbers of conditions and of routes, whatever the size. */
export const CONDITIONS = 12;
export const ROUTES = 8;

const DIVISIONS = ['Research', 'Product', 'Infrastructure', 'Support', 'Sales', 'Security'];
const DATA = ['Public', 'Internal', 'Confidential', 'Customer', 'Partner', 'Medical', 'Financial', 'Restricted'];
const USES = ['Product code', 'Scaffolding', 'Reading', 'Documentation', 'Looking for bugs', 'Reviews', 'Analysis'];

const ACCOUNTS = { personal: 'Personal account', organization: 'Organisation’s account' };
const MODELS = { outside: 'Outside model' };

/** The content of organization.yaml. */
export function generatedVocabulary(setting: Setting) {
  const { counts, date } = setting;
  const random = seeded(1);
  const said = () => sentence(random);
  const values = (prefix: string, length: number, names: readonly string[]) =>
    idsOf(prefix, length).map((id, index) => ({
      id,
      name: names[index] ?? `${names[index % names.length]} ${Math.floor(index / names.length) + 1}`,
      help: said(),
      findOut: said(),
    }));
  const valued = (names: Record<string, string>) =>
    Object.entries(names).map(([id, name]) => ({ id, name, help: said() }));
  const contact = (name: string) => ({ name, where: '#ai-tool-policy' });
  return {
    site: 'https://handbook.example/',
    title: 'AI coding tools handbook',
    name: 'the company',
    description: 'A generated handbook, made to measure how the site grows.',
    policy: { version: counts.versions, date },
    gitHost: {
      repository: 'https://git.example/policy/handbook',
      edit: 'https://git.example/policy/handbook/edit/main/content/{path}',
      newIssue: 'https://git.example/policy/handbook/issues/new?title={title}&body={body}',
      newFile: 'https://git.example/policy/handbook/new/main/content?filename={path}&value={value}',
    },
    contacts: { policy: contact('Policy desk'), incident: contact('Incident desk') },
    roles: ROLES.map((id) => ({ id, name: id.charAt(0).toUpperCase() + id.slice(1).replace('-', ' '), help: said() })),
    protectedModels: [{ id: 'our-models', name: 'Our models', help: said() }],
    divisions: values('division', counts.divisions, DIVISIONS),
    data: values('data', counts.data, DATA),
    uses: values('use', counts.uses, USES),
    traits: [
      { id: 'account', name: 'Account', help: said(), findOut: said(), values: valued(ACCOUNTS) },
      { id: 'model', name: 'Whose model', help: said(), findOut: said(), values: valued(MODELS) },
    ],
    conditions: idsOf('condition', CONDITIONS).map((id, index) => ({
      id,
      name: `Condition ${index + 1}`,
      text: `You must do what condition ${index + 1} asks.`,
      how: said(),
    })),
    routes: idsOf('route', ROUTES).map((id, index) => ({
      id,
      name: `Route ${index + 1}`,
      summary: said(),
      criteria: [said(), said(), said()],
      decides: 'data-owner',
      workingDays: index + 1,
      ask: said(),
      overdue: said(),
      include: [`Tool and plan for route ${index + 1}`, 'Repository', 'Where the output goes'],
    })),
    preferred: planIds(counts).filter((plan) => plan.endsWith('/team')),
  } satisfies Partial<Record<keyof Organization, unknown>>;
}

/** The id of a generated division, data class or use, counted from 1. */
export const divisionId = (number: number): string => idOf('division', number);
export const dataId = (number: number): string => idOf('data', number);
export const useId = (number: number): string => idOf('use', number);
