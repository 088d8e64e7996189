import { PRIORITIES } from '../../../model/schema/check.ts';
import { sentence } from '../generated-words.ts';
import { seeded } from '../seeded.ts';
import { idOf, idsOf, turn } from './ids.ts';
import { reviewOf, type Setting } from './setting.ts';
import { ROLES } from './vocabulary.ts';

/** Check items, as checks/<id>.mdx holds them. */
export function generatedChecks(setting: Setting) {
  return idsOf('check', setting.counts.checks).map((id, index) => {
    const random = seeded(7000 + index);
    return {
      id,
      matter: {
        title: `Check item ${index + 1}`,
        action: sentence(random),
        why: sentence(random),
        priority: turn(PRIORITIES, index),
        order: 10 * (index + 1),
        ownerRole: turn(ROLES, index),
        everyMonths: 1 + (index % 6),
        evidence: sentence(random),
        rules: ['BASE-01'],
        ...reviewOf(setting),
      },
      body: `${sentence(random)} ${sentence(random)}\n\n## What to do\n\n1. ${sentence(random)}\n2. ${sentence(random)}`,
    };
  });
}

const PER_GROUP = 6;

/** Self-assessments, as checklists/<id>.yaml holds them. */
export function generatedChecklists(setting: Setting) {
  const { checklists, items } = setting.counts;
  return idsOf('checklist', checklists).map((id, index) => {
    const random = seeded(8000 + index);
    const all = Array.from({ length: items }, (_, place) => ({
      id: idOf(`${id}-item`, place + 1),
      statement: sentence(random),
      why: sentence(random),
      how: sentence(random),
      priority: turn(PRIORITIES, place),
      evidence: sentence(random),
      everyMonths: 3,
    }));
    return {
      id,
      title: `Self-assessment ${index + 1}`,
      summary: sentence(random),
      roles: [turn(ROLES, index)],
      minutes: 30,
      groups: Array.from({ length: Math.ceil(items / PER_GROUP) }, (_, group) => ({
        title: `Group ${group + 1}`,
        items: all.slice(group * PER_GROUP, (group + 1) * PER_GROUP),
      })),
      ...reviewOf(setting),
    };
  });
}
