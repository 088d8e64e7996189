import type { Handbook, Version } from '../../../model/handbook.ts';
import { versionNote } from '../../../model/schema/version-note.ts';
import { normativeContent } from '../../../versions/normative-content.ts';
import { firstDayOf, type Setting } from './setting.ts';

/** Published versions that end with what the handbook says. Each but the first added a rule. */
export function generatedVersions(setting: Setting, handbook: Handbook): Version[] {
  const { versions } = setting.counts;
  return Array.from({ length: versions }, (_, index) => {
    const number = index + 1;
    const rules = handbook.rules.slice(0, handbook.rules.length - (versions - number));
    const policy = { version: number, date: firstDayOf(setting, number) };
    const organization = { ...handbook.organization, policy };
    return {
      number,
      content: normativeContent({ ...handbook, rules, organization }),
      note: versionNote.parse({
        kind: 'material',
        summary: `Version ${number} adds ${rules.at(-1)?.id ?? 'nothing'}.`,
      }),
    };
  });
}
