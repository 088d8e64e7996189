import type { Handbook } from '../../../src/model/handbook.ts';
import type { Scenario } from '../../../src/model/schema/scenario.ts';
import { handbookOf, soundWith } from '../model/fixture.ts';

/** The small handbook with which the answer keys are tried. */
export const sound: Handbook = handbookOf(soundWith({}));

/** The day of its policy version. */
export const ON = sound.organization.policy.date;

/** A scenario of it; a test that needs one cannot go on without it. */
export function scenarioOf(id: string): Scenario {
  const found = sound.scenarios.find((scenario) => scenario.id === id);
  if (!found) throw new Error(`The fixture has no scenario ${id}.`);
  return found;
}
