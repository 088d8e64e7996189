import { chromium } from '@playwright/test';
import { escapeHTML } from 'astro/runtime/server/index.js';
import { pageOfDestinations } from '../document/page-of-destinations.ts';

/** Describes what is printed: the page, the browser, and the words on every sheet. */
interface Printed {
  /** The address of the page as it is being served. */
  address: string;
  /** The published address of the site, to which links lead. */
  site: string;
  /** The browser; Playwright's own when left out. */
  executablePath?: string | undefined;
  head: { left: string; right: string };
  foot: string;
  /** The day that the file states as that of its making, YYYY-MM-DD. */
  day: string;
}

/**
 * Prints a page as a tagged PDF with bookmarks, the words on every sheet, and the page numbers of its table of contents. These are known
 * only once it is printed, so it is printed twice; they are set in a column of their own, which moves nothing.
 */
export async function printDocument({ address, site, executablePath, head, foot, day }: Printed): Promise<Buffer> {
  const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
  try {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const response = await page.goto(address, { waitUntil: 'networkidle' });
    if (!response?.ok()) throw new Error(`The document answered ${response?.status() ?? 'nothing'}.`);
    await page.evaluate(leadLinksToSite, site);
    const print = async () =>
      page.pdf({
        format: 'A4',
        tagged: true,
        outline: true,
        displayHeaderFooter: true,
        headerTemplate: line(escapeHTML(head.left), escapeHTML(head.right)),
        footerTemplate: line(escapeHTML(foot), '<span class="pageNumber"></span> / <span class="totalPages"></span>'),
        margin: { top: '24mm', bottom: '22mm', left: '20mm', right: '20mm' },
        preferCSSPageSize: false,
      });
    const pages = pageOfDestinations((await print()).toString('latin1'));
    await page.evaluate(setPageNumbers, [...pages]);
    return stateDay(await print(), day);
  } finally {
    await browser.close();
  }
}

/** Chromium shows these in a document of their own, without the styles of the page. */
const line = (left: string, right: string) =>
  `<div style="width: 100%; margin: 0 20mm; font: 8pt sans-serif; color: #333; display: flex; justify-content: space-between"><span>${left}</span><span>${right}</span></div>`;

/** Runs in the page. Links to what is in the document stay in it; all others lead to the published site. */
function leadLinksToSite(site: string): void {
  const ids = new Map(
    [...document.querySelectorAll<HTMLElement>('[data-rule]')].map((element) => [element.dataset.rule, element.id]),
  );
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const url = new URL(link.href);
    if (url.origin !== location.origin || url.pathname === location.pathname) continue;
    const inside = ids.get(url.hash.slice(1));
    link.href = inside === undefined ? new URL(url.pathname + url.search + url.hash, site).href : `#${inside}`;
  }
}

/** Runs in the page. */
function setPageNumbers(pages: [string, number][]): void {
  const numbers = new Map(pages);
  for (const place of document.querySelectorAll<HTMLElement>('[data-of]'))
    place.textContent = String(numbers.get(place.dataset.of ?? '') ?? '');
}

/** The same content gives the same file: of its making it states the day, in as many bytes. */
function stateDay(pdf: Buffer, day: string): Buffer {
  const stamp = `D:${day.replaceAll('-', '')}000000+00'00'`;
  const stated = pdf
    .toString('latin1')
    .replaceAll(/(\/(?:CreationDate|ModDate) \()D:\d{14}[+-]\d\d'\d\d'/g, `$1${stamp}`);
  return Buffer.from(stated, 'latin1');
}
