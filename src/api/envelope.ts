import { z } from 'astro/zod';
import { isTimeZone } from '../basics/time-zone.ts';
import { absoluteAddress } from '../model/address.ts';
import type { Organization } from '../model/schema/organization.ts';
import { validUntil, type Announcing } from '../policy/dates.ts';
import { policyDay } from '../policy/policy-day.ts';
import type { PolicyInput } from '../policy/policy-input.ts';
import { dateValue } from './schema/values.ts';
import { SCHEMA_VERSION } from './schema-version.ts';

/** Holds what every document starts with. */
export const envelope = {
  $schema: z.url().describe('The JSON Schema of this document.'),
  schemaVersion: z
    .literal(SCHEMA_VERSION)
    .describe(
      'Grows when a program that reads the older form could misread the newer one. Fields may be added without.',
    ),
  site: z.url().describe('The handbook, ending with a slash.'),
  timeZone: z
    .string()
    .refine(isTimeZone)
    .optional()
    .describe('The time zone in which the days of this document begin and end, an IANA name; UTC when left out.'),
  asOf: dateValue.describe(
    'The day for which the document was made. A rule that has ended or not begun says so itself.',
  ),
  validUntil: dateValue
    .nullable()
    .describe('Last day on which the answers of asOf hold; null when no rule begins or ends later.'),
  policyVersion: z.int().min(1),
};

export type Envelope = { [Key in keyof typeof envelope]: z.infer<(typeof envelope)[Key]> };

/** Describes what the envelope of a document is made from: a handbook, or as much of it as an earlier version published. */
export type EnvelopeSource = PolicyInput &
  Announcing & { today: string; organization: Pick<Organization, 'site' | 'timeZone'> };

/** @param name the document: `rules` for `rules.json` */
export function envelopeOf(handbook: EnvelopeSource, name: string): Envelope {
  const { site, policy, timeZone } = handbook.organization;
  const asOf = policyDay(handbook, handbook.today);
  return {
    $schema: schemaAddress(site, name),
    schemaVersion: SCHEMA_VERSION,
    site,
    timeZone,
    asOf,
    validUntil: validUntil(handbook, asOf) ?? null,
    policyVersion: policy.version,
  };
}

export const publishedAddress = (site: string, name: string): string => absoluteAddress(site, `/api/v1/${name}.json`);
export const schemaAddress = (site: string, name: string): string =>
  absoluteAddress(site, `/api/v1/${name}.schema.json`);
