import { script } from 'virtual:audit-usage';
import { withMarks } from '../check-tool/commits/shipped-marks.ts';
import { current, handbook } from '../site.ts';

/** The stand-alone script with the handbook's marks in it, for others to download. */
export const GET = () =>
  new Response(withMarks(script, current(handbook.usageMarks)), {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
