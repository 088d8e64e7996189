import { find } from '../find.ts';
import type { PathView, ScenarioView, StepView } from '../../training/path-view.ts';

type ChecklistItems = Extract<StepView, { kind: 'checklist' }>['items'];

/**
 * Reads from the page what the build wrote there of the path: attributes of its steps and situations, and the items of its
 * self-assessments, those included that are retired by now.
 */
export function readPath(root: HTMLElement): PathView {
  const steps = [...root.querySelectorAll<HTMLElement>('.step')].map((step): StepView => {
    const { kind, minutes, optional } = step.dataset;
    const common = {
      id: step.id,
      minutes: Number(minutes),
      ...(optional !== undefined && { optional: true as const }),
    };
    switch (kind) {
      case 'scenarios':
        return { ...common, kind, scenarios: scenariosIn(step) };
      case 'acknowledge':
        return { ...common, kind, rules: rulesIn(step) };
      case 'checklist':
        // Written by the build, from the same type.
        return { ...common, kind, items: JSON.parse(find(step, 'script').textContent) as ChecklistItems };
      default: {
        const { chapter = '' } = find(step, '.tick').dataset;
        // Each answer ends with the chapter to read on in, for those who got it wrong: the chapter that it tests.
        const { pathname } = find<HTMLAnchorElement>(step, 'a.button');
        const testing = root.querySelectorAll(`.scenario:has(.answer > p:last-child > a[href="${pathname}"])`);
        const testedBy = [...testing].map(({ id }) => id);
        return { ...common, kind: 'read', chapter, testedBy };
      }
    }
  });
  const { path = '', passing } = root.dataset;
  return { id: path, passingPercent: Number(passing), steps };
}

const scenariosIn = (part: HTMLElement): ScenarioView[] =>
  [...part.querySelectorAll<HTMLElement>('.scenario')].map(({ id, dataset }) => ({
    id,
    textDigest: dataset.text ?? '',
    right: (dataset.right ?? '').split(' '),
    ...(dataset.redLine !== undefined && { isRedLine: true as const }),
  }));

const rulesIn = (step: HTMLElement) =>
  [...step.querySelectorAll<HTMLElement>('.tick')].map(({ dataset: { rule = '', text = '' } }) => ({
    id: rule,
    textDigest: text,
  }));
