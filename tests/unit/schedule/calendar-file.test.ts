import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { calendarFile, type CalendarHead } from '../../../src/schedule/calendar-file.ts';
import type { DatedEvent } from '../../../src/schedule/dated-event.ts';

const HEAD: CalendarHead = {
  title: 'Dates; of “us”, all',
  host: 'handbook.example',
  addressOf: (path) => `https://handbook.example${path}`,
  roleName: (id) => `Role ${id}`,
};

const EVENT: DatedEvent = {
  id: 'exc-01-ends',
  kind: 'ends',
  day: '2026-12-31',
  title: 'EXC-01 (exception) binds for the last day: a, b; c\\d',
  details: ['One', 'Two, three'],
  path: '/policy/#EXC-01',
  owner: 'owner',
  known: '2026-11-28',
};

/** The events of a file, as another program reads them. */
const read = (file: string) =>
  new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));

test('a calendar program reads what was written: day, text, id and address', () => {
  const [event, ...others] = read(calendarFile([EVENT], HEAD));
  assert.ok(event);
  assert.deepEqual(others, []);
  assert.equal(event.summary, EVENT.title);
  assert.equal(event.description, 'Owner: Role owner\nOne\nTwo, three\nhttps://handbook.example/policy/#EXC-01');
  assert.equal(event.uid, 'exc-01-ends@handbook.example');
  // A whole day; its end is not part of it.
  assert.deepEqual(
    [event.startDate.isDate, event.startDate.toString(), event.endDate.toString()],
    [true, '2026-12-31', '2027-01-01'],
  );
  assert.equal(event.component.getFirstPropertyValue('url'), 'https://handbook.example/policy/#EXC-01');
  assert.equal(String(event.component.getFirstPropertyValue('dtstamp')), '2026-11-28T00:00:00Z');
});

test('whatever the words, lines have at most 75 octets, end in CR LF, and nothing is lost', () => {
  const words = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 300 })
    .map((text) => text.replaceAll(/\p{Cc}/gu, ' '));
  fc.assert(
    fc.property(words, fc.array(words, { maxLength: 3 }), (title, details) => {
      const file = calendarFile([{ ...EVENT, title, details }], HEAD);
      const lines = file.split('\r\n');
      assert.equal(lines.pop(), '');
      for (const line of lines) {
        assert.ok(Buffer.byteLength(line) <= 75, line);
        assert.doesNotMatch(line, /[\r\n]/);
      }
      const [event] = read(file);
      assert.equal(event?.summary, title);
      assert.ok(event.description.includes(details.join('\n')));
    }),
  );
});

test('a long list is cut with its count', () => {
  const details = Array.from({ length: 25 }, (_, index) => `Page ${index}`);
  const [event] = read(calendarFile([{ ...EVENT, details }], HEAD));
  assert.match(event?.description ?? '', /Page 19\nand 5 more\n/);
  assert.doesNotMatch(event?.description ?? '', /Page 20/);
});

test('the same events give the same bytes', () => {
  assert.equal(calendarFile([EVENT], HEAD), calendarFile([{ ...EVENT }], HEAD));
});

test('a calendar without events is one', () => {
  assert.deepEqual(read(calendarFile([], HEAD)), []);
});
