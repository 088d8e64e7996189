import { scheduleWords } from '#words/schedule.ts';
import type { APIRoute } from 'astro';
import { calendarFile } from '../../schedule/calendar-file.ts';
import { scheduleOf } from '../../schedule/schedule.ts';
import { absolute, handbook, roleName } from '../../site.ts';

/** The calendar to subscribe to: what begins, ends and must be reviewed. */
export const GET: APIRoute = () => {
  const { site, title } = handbook.organization;
  const head = { title: scheduleWords.title(title), host: new URL(site).host, addressOf: absolute, roleName };
  return new Response(calendarFile(scheduleOf(handbook), head), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
};
