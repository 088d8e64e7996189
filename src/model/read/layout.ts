import { z } from 'astro/zod';
import { assessment } from '../schema/assessment.ts';
import { chapter, section } from '../schema/chapter.ts';
import { change } from '../schema/change.ts';
import { check } from '../schema/check.ts';
import { checklist } from '../schema/checklist.ts';
import { completion } from '../schema/completion.ts';
import { contaminationPath } from '../schema/contamination-path.ts';
import { dictionary } from '../schema/dictionary.ts';
import { faq } from '../schema/faq.ts';
import { review } from '../schema/fields.ts';
import { term } from '../schema/glossary.ts';
import { organization } from '../schema/organization.ts';
import { people } from '../schema/people.ts';
import { providerTerm } from '../schema/provider-term.ts';
import { publicPolicy } from '../schema/public-policy.ts';
import { publishedIds } from '../schema/published-ids.ts';
import { rule } from '../schema/rule.ts';
import { scenario } from '../schema/scenario.ts';
import { source } from '../schema/source.ts';
import { tool } from '../schema/tool.ts';
import { versionNote } from '../schema/version-note.ts';
import { versionSnapshot } from '../schema/version-snapshot.ts';
import { trainingPath } from '../schema/training-path.ts';

/** A file of listed entries: one review header and the entries. */
export const listed = <T extends z.ZodType>(entry: T) => z.strictObject({ ...review, entries: z.array(entry).min(1) });

const ID = '[a-z0-9]+(?:-[a-z0-9]+)*';
const VERSION = '[1-9]\\d{0,4}';

/** What kind of content a path holds. `single` files hold one entry, `list` files hold many; `json` files are written by commands and pages. */
export const LAYOUT = [
  {
    kind: 'organization',
    form: 'single',
    pattern: /^(organization)\.yaml$/,
    schema: organization,
    example: 'organization.yaml',
  },
  {
    kind: 'published-ids',
    form: 'single',
    pattern: /^(published-ids)\.yaml$/,
    schema: publishedIds,
    example: 'published-ids.yaml',
  },
  {
    kind: 'section',
    form: 'single',
    pattern: new RegExp(`^handbook/(${ID})/section\\.yaml$`),
    schema: section,
    example: 'handbook/<section>/section.yaml',
  },
  {
    kind: 'chapter',
    form: 'mdx',
    pattern: new RegExp(`^handbook/(${ID}/${ID})\\.mdx$`),
    schema: chapter,
    example: 'handbook/<section>/<chapter>.mdx',
  },
  {
    kind: 'tool',
    form: 'single',
    pattern: new RegExp(`^tools/(${ID})\\.yaml$`),
    schema: tool,
    example: 'tools/<id>.yaml',
  },
  {
    kind: 'rules',
    form: 'list',
    pattern: new RegExp(`^rules/(${ID})\\.yaml$`),
    schema: listed(rule),
    example: 'rules/<theme>.yaml',
  },
  {
    kind: 'check',
    form: 'mdx',
    pattern: new RegExp(`^checks/(${ID})\\.mdx$`),
    schema: check,
    example: 'checks/<id>.mdx',
  },
  {
    kind: 'checklist',
    form: 'single',
    pattern: new RegExp(`^checklists/(${ID})\\.yaml$`),
    schema: checklist,
    example: 'checklists/<id>.yaml',
  },
  {
    kind: 'training-path',
    form: 'single',
    pattern: new RegExp(`^training/(${ID})\\.yaml$`),
    schema: trainingPath,
    example: 'training/<id>.yaml',
  },
  {
    kind: 'scenarios',
    form: 'list',
    pattern: new RegExp(`^training/scenarios/(${ID})\\.yaml$`),
    schema: listed(scenario),
    example: 'training/scenarios/<theme>.yaml',
  },
  { kind: 'faq', form: 'mdx', pattern: new RegExp(`^faq/(${ID})\\.mdx$`), schema: faq, example: 'faq/<id>.mdx' },
  {
    kind: 'glossary',
    form: 'list',
    pattern: new RegExp(`^glossary/(${ID})\\.yaml$`),
    schema: listed(term),
    example: 'glossary/<theme>.yaml',
  },
  {
    kind: 'sources',
    form: 'list',
    pattern: new RegExp(`^sources/(${ID})\\.yaml$`),
    schema: listed(source),
    example: 'sources/<theme>.yaml',
  },
  {
    kind: 'terms',
    form: 'list',
    pattern: new RegExp(`^terms/(${ID})\\.yaml$`),
    schema: listed(providerTerm),
    example: 'terms/<theme>.yaml',
  },
  {
    kind: 'paths',
    form: 'list',
    pattern: new RegExp(`^paths/(${ID})\\.yaml$`),
    schema: listed(contaminationPath),
    example: 'paths/<theme>.yaml',
  },
  {
    kind: 'public-policies',
    form: 'list',
    pattern: new RegExp(`^public-policies/(${ID})\\.yaml$`),
    schema: listed(publicPolicy),
    example: 'public-policies/<theme>.yaml',
  },
  {
    kind: 'change',
    form: 'mdx',
    pattern: new RegExp(`^changes/(\\d{4}-\\d{2}-\\d{2}-${ID})\\.mdx$`),
    schema: change,
    example: 'changes/<date>-<slug>.mdx',
  },
  {
    kind: 'version-snapshot',
    form: 'json',
    pattern: new RegExp(`^versions/(${VERSION})\\.json$`),
    schema: versionSnapshot,
    example: 'versions/<n>.json',
  },
  {
    kind: 'version-note',
    form: 'single',
    pattern: new RegExp(`^versions/(${VERSION})\\.yaml$`),
    schema: versionNote,
    example: 'versions/<n>.yaml',
  },
  {
    kind: 'completion',
    form: 'json',
    pattern: new RegExp(`^completions/([a-z0-9_][a-z0-9_.-]*/${ID})\\.json$`),
    schema: completion,
    example: 'completions/<handle>/<path>.json',
  },
  {
    kind: 'assessment',
    form: 'json',
    pattern: new RegExp(`^assessments/(${ID})\\.json$`),
    schema: assessment,
    example: 'assessments/<team>.json',
  },
  {
    kind: 'assessment',
    form: 'single',
    pattern: new RegExp(`^assessments/(${ID})\\.yaml$`),
    schema: assessment,
    example: 'assessments/<team>.yaml',
  },
  { kind: 'people', form: 'single', pattern: /^(people)\.yaml$/, schema: people, example: 'people.yaml' },
  {
    kind: 'dictionary',
    form: 'single',
    pattern: /^(dictionary)\.yaml$/,
    schema: dictionary,
    example: 'dictionary.yaml',
  },
] as const;

export type Slot = (typeof LAYOUT)[number];
export type ContentKind = Slot['kind'];

/** The slot a path belongs to and the id its name gives; undefined when the path has no place in `content/`. */
export function slotOf(path: string): { slot: Slot; id: string } | undefined {
  for (const slot of LAYOUT) {
    const id = slot.pattern.exec(path)?.[1];
    if (id !== undefined) return { slot, id };
  }
  return undefined;
}
