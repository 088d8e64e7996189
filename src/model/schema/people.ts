import { z } from 'astro/zod';
import { HANDLE } from '../../progress/completion-record.ts';
import { date, reference } from './fields.ts';

const person = z.strictObject({
  handle: z
    .string()
    .regex(HANDLE, { error: 'a handle is the account name on the git host, in lower case, like mira-k; no address' })
    .describe('The account name on the git host, in lower case. No e-mail address and no name.'),
  joined: date.describe('The day the person joined, or moved to the role: training is due so many days later.'),
  roles: z
    .array(reference('role'))
    .optional()
    .describe('The roles that this person holds: /about/status/ names the ones that nobody holds.'),
  paths: z.array(reference('training-path')).min(1).describe('The training paths that this person must take.'),
});

export type Person = z.infer<typeof person>;

/** `content/people.yaml`: who must take which training path. Optional; without it nobody is overdue. */
export const people = z
  .strictObject({ people: z.array(person).min(1).describe('One entry a person.') })
  .check(({ value, issues }) => {
    const listed = new Set<string>();
    for (const [index, { handle }] of value.people.entries()) {
      if (!listed.has(handle)) {
        listed.add(handle);
        continue;
      }
      const path = ['people', index, 'handle'];
      issues.push({ code: 'custom', message: `${handle} is listed twice`, path, input: handle });
    }
  });
