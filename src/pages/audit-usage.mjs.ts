import { script } from 'virtual:audit-usage';
import { withCheck } from '../audit-usage/shipped-check.ts';
import { withMarks } from '../check-tool/commits/shipped-marks.ts';
import { checkDigest } from '../model/digest.ts';
import { current, handbook } from '../site.ts';
import { firstWording } from '../versions/first-wording.ts';

/** The check item whose page tells how to use the script: its evidence is what the script can write. */
const check = current(handbook.checks).find(({ body }) => body.includes('/audit-usage.mjs'));

/** The stand-alone script with the handbook's marks and its check item in it, for others to download. */
export const GET = () => {
  const marked = withMarks(script, current(handbook.usageMarks));
  return new Response(check ? withCheck(marked, shipped(check)) : marked, {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
};

const shipped = ({ id, title, ...rest }: NonNullable<typeof check>) => ({
  id,
  title,
  text: checkDigest(firstWording('checks', { id, title, ...rest }, handbook.versions)),
});
