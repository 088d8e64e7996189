import assert from 'node:assert/strict';
import { readContent } from '../../../src/model/read/read-content.ts';
import { addDays } from '../../../src/basics/calendar.ts';
import { validUntil } from '../../../src/policy/dates.ts';
import { FIRST_ORGANISATION } from '../../fixtures/first-organisation.ts';

/** The day for which the tests read the default content. */
export const TODAY = '2026-11-22';

const read = readContent(FIRST_ORGANISATION, { today: TODAY });
assert.ok(read.handbook, 'the default content has problems: npm run check lists them');

export const handbook = read.handbook;

const lastDay = validUntil(handbook, TODAY);
assert.ok(lastDay, 'in the default policy a rule begins or ends later');

/** A day on which other rules bind than today. */
export const NEXT = addDays(lastDay, 1);
