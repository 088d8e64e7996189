import { z } from 'astro/zod';
import { HANDLE } from '../../progress/completion-record.ts';
import { contactAddress } from './addresses.ts';
import { date, reference } from './fields.ts';

/** Describes an approval: the role, and as far as it is recorded the person, the day, and where the decision can be read. */
export const approval = z.strictObject({
  role: reference('role', 'The role that approved it.'),
  by: z
    .string()
    .regex(HANDLE, { error: 'a handle is the account name on the git host, in lower case, like mira-k; no address' })
    .optional()
    .describe('The handle of the person who held the role.'),
  on: date.optional().describe('The day of the decision.'),
  link: contactAddress.optional().describe('Where the decision is recorded: a ticket, minutes, a merge request.'),
});

export type Approval = z.infer<typeof approval>;
