import { script } from 'virtual:check-tool';
import { withMarks } from '../check-tool/commits/shipped-marks.ts';
import { current, handbook } from '../site.ts';

/** The stand-alone script with the handbook's marks in it, for other repositories to download. */
export const GET = () =>
  new Response(withMarks(script, current(handbook.usageMarks)), {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
