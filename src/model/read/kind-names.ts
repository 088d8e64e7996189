import type { ReferenceKind } from '../schema/fields.ts';
import type { PermanentKind } from '../schema/published-ids.ts';

/** Everything that has an id of its own. */
export type DeclaredKind = ReferenceKind | PermanentKind | 'change' | 'section' | 'model' | 'assessment';

/** Kinds that messages do not call by their own name, or that are lists of a kind. */
const NAMES: Partial<Record<DeclaredKind, string>> = {
  data: 'data class',
  route: 'approval route',
  routes: 'approval route',
  'tool-or-plan': 'tool or plan',
  term: 'glossary term',
  glossary: 'glossary term',
  faq: 'question of the FAQ',
  change: 'change note',
  checklistItems: 'checklist item',
  trainingPaths: 'training path',
  providerTerms: 'provider term',
  contaminationPaths: 'contamination path',
  publicPolicies: 'public policy',
};

/** What a message calls an entry of that kind: "a data class", "an approval route". */
export function nameOfKind(kind: DeclaredKind): string {
  const name = NAMES[kind] ?? kind.replaceAll('-', ' ').replace(/s$/, '');
  return `${/^[aeio]/.test(name) ? 'an' : 'a'} ${name}`;
}
