import type { ServerResponse } from 'node:http';
import { language } from '#words/language.ts';
import { escapeHTML } from 'astro/runtime/server/index.js';
import type { Connect } from 'vite';
import type { Problem } from '../model/problem.ts';
import { currentContent } from '../check/current-content.ts';
import { inFolder, reportText } from '../check/report.ts';
import { shownFolder } from '../model/content-folder.ts';

/** Matches what Vite answers beside pages: modules by id, and files by path. */
const OF_VITE = /^\/(?:@|src\/|node_modules\/)/;

/**
 * Answers requests for pages while the content has errors, for the development server. Where pages can be shown, they come with
 * the list of problems on top; where not, the list is the page, and leaves by itself once the content can be read again.
 * Astro never sees what cannot be made: after its own error page, or with its error on top of the next page, a browser stays there.
 */
export function devPages(folder: string): Connect.NextHandleFunction {
  /** The language of the content when somebody last asked for a page. */
  let said: string = language.id;
  return (request, response, next) => {
    if (OF_VITE.test(request.url ?? '')) return next();
    const isPage = request.headers.accept?.includes('text/html') === true;
    currentContent(folder).then(({ handbook, draft, problems }) => {
      const wanted = (handbook ?? draft)?.organization.language ?? language.id;
      const isOther = wanted !== language.id;
      if (isOther && wanted !== said) console.error(`\n${otherLanguage(wanted)}\n`);
      said = wanted;
      if (handbook && !isOther) return next();
      if (!draft || isOther) {
        const list = isOther ? otherLanguage(wanted) : reportText(problems, shownFolder(folder));
        const title = isOther ? 'The language has changed' : 'The content has errors';
        const type = `text/${isPage ? 'html' : 'plain'}; charset=utf-8`;
        response.writeHead(500, { 'Content-Type': type, 'Cache-Control': 'no-store' });
        response.end(isPage ? errorPage(title, list) : list);
        return;
      }
      if (isPage) putOnTop(response, banner(problems, folder));
      next();
    }, next);
  };
}

/** The words of the site are chosen when its process starts, so that no browser ever loads those of two languages. */
const otherLanguage = (wanted: string) =>
  `The content is written in "${wanted}" now, and this server was started with the words of "${language.id}".\nStop it with Ctrl-C and start npm run dev again, or take \`language\` in organization.yaml back.`;

/** Asks each second whether the page is there again: also when the connection to the server was lost meanwhile. */
const errorPage = (title: string, list: string): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>body { margin: 2rem; font: 1rem/1.5 system-ui, sans-serif; color-scheme: light dark } pre { white-space: pre-wrap }</style>
<h1>${title}</h1>
<p>This page leaves by itself once that is put right.</p>
<pre>${escapeHTML(list)}</pre>
<script>
  setInterval(() => fetch(location.href, { headers: { accept: 'text/html' } }).then(({ ok, status }) => {
    if (ok || status === 404) location.reload();
  }, () => undefined), 1000);
</script>
</html>
`;

function banner(problems: readonly Problem[], folder: string): string {
  const items = problems.map(
    ({ file, line, column, kind, message }) =>
      `<li><code>${escapeHTML(`${inFolder(shownFolder(folder), file)}:${line}:${column}`)}</code> ${kind}: ${escapeHTML(message)}</li>`,
  );
  const title = 'This is a draft, and cannot be built like this';
  return `<aside class="callout" data-kind="must" aria-label="Problems in the content"><p class="callout-title">${title}</p><ul>${items.join('')}</ul><p>What to do about them: npm run check.</p></aside>`;
}

/** Has a response begin its body with something. A page is text that comes in pieces; each passes on as it is. */
function putOnTop(response: ServerResponse, html: string): void {
  const marker = /<body[^>]*>/;
  let isDone = false;
  let head = '';
  const decoder = new TextDecoder();
  const passOn = response.write.bind(response);
  const end = response.end.bind(response);
  /** Returns what of a piece may be sent by now: nothing until the body begins. */
  const sent = (piece: string): string => {
    if (isDone) return piece;
    head += piece;
    if (!marker.test(head)) return '';
    isDone = true;
    return head.replace(marker, (body) => body + html);
  };
  const textOf = (chunk: unknown) =>
    typeof chunk === 'string'
      ? chunk
      : decoder.decode(chunk as Uint8Array | undefined, { stream: chunk !== undefined });
  response.write = (chunk: unknown) => passOn(sent(textOf(chunk)));
  response.end = (chunk?: unknown) => {
    const last = typeof chunk === 'function' || chunk === undefined ? '' : sent(textOf(chunk));
    return end(last + (isDone ? '' : head));
  };
}
