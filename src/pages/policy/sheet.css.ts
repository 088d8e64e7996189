import { documentWords as words } from '#words/document.ts';
import type { APIRoute } from 'astro';
import { sheetStyles } from '../../document/sheet-styles.ts';
import { absolute, handbook, readableDate } from '../../site.ts';

/** The words on every sheet of the printed policy: whose it is, its version and day, its address, the number of the sheet. */
export const GET: APIRoute = () => {
  const { title, policy } = handbook.organization;
  const styles = sheetStyles({
    left: words.sheet(title, policy.version, readableDate(policy.date)),
    right: absolute('/policy/'),
    foot: words.sheetDay(readableDate(handbook.today)),
  });
  return new Response(styles, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
};
