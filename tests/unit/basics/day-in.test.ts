import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, isDate } from '../../../src/basics/calendar.ts';
import { dayIn } from '../../../src/basics/day-in.ts';
import { firstMoment } from '../../../src/basics/first-moment.ts';
import { dayWords, isTimeZone } from '../../../src/basics/time-zone.ts';
import { ROOT } from '../../../src/commands/project.ts';

const HOUR = 3_600_000;
const zone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
/** From 1980 on: every distance that is written since is one of whole quarters of an hour. */
const moment = fc.integer({ min: Date.UTC(1980, 0, 1), max: Date.UTC(2090, 0, 1) });

test('on a Saturday evening in Los Angeles it is Saturday there, and Sunday in Auckland and in UTC', () => {
  const evening = Date.parse('2026-11-28T20:00:00-08:00');
  assert.equal(dayIn(evening, 'America/Los_Angeles'), '2026-11-28');
  assert.equal(dayIn(evening, 'Pacific/Auckland'), '2026-11-29');
  assert.equal(dayIn(evening, 'UTC'), '2026-11-29');
});

test('the day of a moment is what the clock on the wall of that zone shows', () => {
  fc.assert(
    fc.property(moment, zone, (time, timeZone) => {
      // Another way to the same day: what the zone calls its distance from UTC, added.
      const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' }).formatToParts(time);
      const offset = parts.find(({ type }) => type === 'timeZoneName')?.value.replace('GMT', '') || '+00:00';
      const [, sign, hours, minutes] = /^([+-])(\d{2}):(\d{2})/.exec(offset) ?? [];
      const distance = (Number(hours) + Number(minutes) / 60) * HOUR * (sign === '-' ? -1 : 1);
      assert.equal(dayIn(time, timeZone), new Date(time + distance).toISOString().slice(0, 10));
    }),
  );
});

test('whatever a clock says, the day is one that the calendar has, and never goes back', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, min: -1e17, max: 1e17 }), fc.nat(72 * HOUR), zone, (time, later, timeZone) => {
      const day = dayIn(time, timeZone);
      assert.ok(isDate(day), day);
      assert.ok(day <= dayIn(time + later, timeZone));
    }),
  );
});

test('a day has a first moment: until then it is an earlier day', () => {
  fc.assert(
    fc.property(moment, zone, (time, timeZone) => {
      const day = dayIn(time, timeZone);
      const first = firstMoment(day, timeZone);
      assert.equal(dayIn(first, timeZone), day);
      assert.ok(dayIn(first - 60_000, timeZone) < day);
    }),
    { numRuns: 30 },
  );
  assert.equal(firstMoment('2026-12-01', 'America/Los_Angeles'), Date.parse('2026-12-01T08:00:00Z'));
  assert.equal(firstMoment('2026-12-01', 'Pacific/Auckland'), Date.parse('2026-11-30T11:00:00Z'));
  assert.equal(firstMoment('2026-12-01', 'UTC'), Date.parse('2026-12-01T00:00:00Z'));
  // Samoa went to the other side of the date line and had no 30 December.
  assert.equal(firstMoment('2011-12-30', 'Pacific/Apia'), firstMoment(addDays('2011-12-30', 1), 'Pacific/Apia'));
});

test('a time zone is a name that IANA has, in its own capitals', () => {
  for (const name of ['UTC', 'Etc/UTC', 'Europe/Berlin', 'Asia/Kolkata', 'America/Argentina/Buenos_Aires', 'Etc/GMT+5'])
    assert.ok(isTimeZone(name), name);
  for (const name of ['', 'Berlin', 'europe/berlin', '+02:00', 'UTC+2', 'Europe/Atlantis', ' UTC', 'Europe/Berlin '])
    assert.ok(!isTimeZone(name), name);
});

test('words say whose day it is', () => {
  assert.equal(dayWords('America/Los_Angeles'), 'by the day in Los Angeles');
  assert.equal(dayWords('America/Argentina/Buenos_Aires'), 'by the day in Buenos Aires');
  assert.equal(dayWords('UTC'), 'by the day in UTC');
  assert.equal(dayWords('Etc/GMT+5'), 'by the day in Etc/GMT+5');
});

test('nothing else turns a moment into a day', () => {
  const files = globSync('src/**/*.{ts,mjs,astro}', { cwd: ROOT, exclude: ['src/runtime/**'] }).sort();
  assert.ok(files.length > 400);
  const own =
    /(?:\bat|At|toISOString\(\))\.slice\(0, 10\)|\.(?:getDate|getDay|getMonth|getFullYear|toDateString|toLocale(?:Date|Time)String)\(|DateTimeFormat/;
  // The calendar counts days from days; a time zone is asked for to see whether there is such a one;
  // a cell of a workbook holds a day, which its reader gives as midnight in UTC; what writes a day in words makes no other of it.
  const allowed = [
    'src/basics/calendar.ts',
    'src/basics/day-in.ts',
    'src/basics/time-zone.ts',
    'src/browser/every-page.ts',
    'src/browser/site-notice.ts',
    'src/import/tables/read-xlsx.ts',
    'src/words/format.ts',
  ];
  const others = files
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => own.test(readFileSync(join(ROOT, file), 'utf8')));
  assert.deepEqual(others, allowed, 'use dayIn of src/basics/day-in.ts');
});
