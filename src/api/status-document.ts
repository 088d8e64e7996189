import { z } from 'astro/zod';
import { absoluteAddress } from '../model/address.ts';
import type { Handbook } from '../model/handbook.ts';
import type { Problem } from '../model/problem.ts';
import { ownerStatus } from '../status/owner-status.ts';
import { envelope, envelopeOf } from './envelope.ts';
import { roleOf } from './references.ts';
import { dateValue, idValue, nameValue, role } from './schema/values.ts';

const file = z.string().describe('The file, below content/.');
const due = { due: dateValue, isOverdue: z.boolean() };
const line = z.object({ name: nameValue, words: z.string() });

/** `status.json`: what is due, for owners. */
export const statusDocument = z
  .object({
    ...envelope,
    until: dateValue.describe('The last day that is looked ahead to.'),
    reviews: z
      .array(z.object({ title: nameValue, url: z.url(), file, owner: role, reviewed: dateValue, ...due }))
      .describe('Reviews that are overdue or due by then, the earliest first.'),
    sources: z
      .array(z.object({ id: idValue, title: nameValue, url: z.url(), file, checked: dateValue, ...due }))
      .describe('Sources that are to be opened again, the earliest first.'),
    dates: z
      .array(
        z.object({
          id: z.string().describe('Stays the same from build to build.'),
          kind: z.enum(['begins', 'ends']),
          day: dateValue.describe('The first day on which it binds, or the last one.'),
          title: nameValue,
          url: z.url(),
          owner: role.optional(),
        }),
      )
      .describe('What begins or ends by then.'),
    routes: z.array(z.object({ id: idValue, name: nameValue, decides: role, workingDays: z.int().min(1) })),
    roles: z
      .array(
        z.object({
          role,
          holders: z.array(z.string()).describe('Empty for a role that nobody holds.'),
          duties: z.array(z.object({ what: z.enum(['review', 'route', 'check']), count: z.int().min(1) })),
        }),
      )
      .optional()
      .describe('Roles that have something to do; left out where people.yaml names no holder of any role.'),
    warnings: z.array(
      z.object({ kind: z.string(), file, line: z.int().min(1), message: z.string(), owner: role.optional() }),
    ),
    training: z.array(line).describe('Where each training path stands.'),
    teams: z.array(line).describe('Where each team stands on the check items.'),
  })
  .describe('What is overdue, due soon, begins, ends, or waits for somebody. Rests on the day of asOf.');

/** Returns the document of a handbook, with what the check found. */
export function statusDocumentOf(handbook: Handbook, problems: readonly Problem[]): z.infer<typeof statusDocument> {
  const { site, roles } = handbook.organization;
  const url = (path: string) => absoluteAddress(site, path);
  const roleNamed = (id: string) => roleOf(roles, id);
  const owner = (id: string | undefined) => (id === undefined ? {} : { owner: roleNamed(id) });
  const status = ownerStatus(handbook, problems);
  return {
    ...envelopeOf(handbook, 'status'),
    until: status.until,
    reviews: status.reviews.map(({ path, owner: id, ...rest }) => ({ ...rest, url: url(path), owner: roleNamed(id) })),
    sources: status.sources.map(({ path, ...rest }) => ({ ...rest, url: url(path) })),
    dates: status.dates.flatMap(({ id, kind, day, title, path, owner: by }) =>
      kind === 'begins' || kind === 'ends' ? [{ id, kind, day, title, url: url(path), ...owner(by) }] : [],
    ),
    routes: status.routes.map(({ decides, ...rest }) => ({ ...rest, decides: roleNamed(decides) })),
    ...(status.roles && {
      roles: status.roles.map(({ role: id, holders, duties }) => ({
        role: roleNamed(id),
        holders: [...holders],
        duties: [...duties],
      })),
    }),
    warnings: status.warnings.map(({ owner: by, ...rest }) => ({ ...rest, ...owner(by) })),
    training: [...status.training],
    teams: [...status.teams],
  };
}
