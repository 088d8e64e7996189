import { changeReportWords as words } from '#words/change-report.ts';
import { changePreviewPath } from '../../model/paths.ts';
import type { ChangeReport, ReportEntry, ReportSection, ReportTable, ReportedWords } from '../report.ts';
import { commentText } from './comment-text.ts';
import { fitted, type FittedSection } from './fitted.ts';

/** Git hosts refuse longer comments: GitHub those of more than 65,536 characters. */
const MAX_CHARACTERS = 60_000;

/** By this line, which readers do not see, the job finds the comment that it wrote before. */
export const COMMENT_MARK = '<!-- handbook: what this change does -->';

/** Describes where readers of a comment go on. */
export interface CommentLinks {
  /** Address of a preview of the site with the change, ending in a slash. */
  preview?: string | undefined;
  /** Address of the whole report, for one that is cut: the page of the job. */
  whole?: string | undefined;
  /** The most characters, for another host. */
  most?: number;
}

/** The report as one comment on a merge request, in the Markdown of GitHub and GitLab. What does not fit is counted, with a link to all of it. */
export function reportMarkdown(
  report: ChangeReport,
  { preview, whole, most = MAX_CHARACTERS }: CommentLinks = {},
): string {
  const head = [
    COMMENT_MARK,
    `## ${words.heading}`,
    '',
    words.compared(code(report.against)),
    ...(report.summary.length > 0 ? [''] : []),
    ...report.summary.map((line) => `- ${commentText(line)}`),
    ...(preview === undefined
      ? []
      : ['', `[${words.preview}](${preview}) · [${words.reportThere}](${preview}${changePreviewPath.slice(1)})`]),
  ].join('\n');
  const all = preview === undefined ? whole : `${preview}${changePreviewPath.slice(1)}`;
  const rest =
    all === undefined
      ? words.listsAll(`npm run check -- --against ${commentText(report.against)}`)
      : `[${words.allOfIt}](${all})`;
  return `${fitted(
    head,
    report.sections.map((section) => sectionParts(section, preview)),
    most,
    rest,
  )}\n`;
}

function sectionParts(
  { heading, lead = [], table, entries, isFolded }: ReportSection,
  preview: string | undefined,
): FittedSection {
  const [open, close] = isFolded
    ? [`<details><summary>${words.folded(commentText(heading), entries.length)}</summary>\n\n`, '\n\n</details>']
    : [`### ${commentText(heading)}\n\n`, ''];
  return {
    open: `${open}${lead.map((line) => `${commentText(line)}\n\n`).join('')}`,
    tableHead: table ? tableRow(table.columns) + `\n|${' --- |'.repeat(table.columns.length)}` : '',
    rows: table ? table.rows.map(tableRow) : [],
    items: entries.map((entry) => item(entry, preview)),
    close,
  };
}

const tableRow = (cells: ReportTable['rows'][number]) => `| ${cells.map(commentText).join(' | ')} |`;

function item({ name, text, page, texts = [] }: ReportEntry, preview: string | undefined): string {
  const shown = name === undefined ? '' : linked(`**${commentText(name)}**`, page, preview);
  const line = [shown, commentText(text)].filter((part) => part !== '').join(' ');
  return [`- ${line === '' ? words.unnamed : line}`, ...texts.map((one) => `  - ${wordsOf(one)}`)].join('\n');
}

const linked = (words: string, page: string | undefined, preview: string | undefined) =>
  page === undefined || preview === undefined
    ? words
    : `[${words}](${preview}${encodeURI(page.slice(1)).replaceAll('(', '%28').replaceAll(')', '%29')})`;

function wordsOf({ field, words: changed, leftOut }: ReportedWords): string {
  const runs = changed.map(({ text, is }) => {
    const shown = commentText(text);
    if (is === 'same' || shown.trim() === '') return shown;
    return is === 'new' ? `<ins>${shown}</ins>` : `<del>${shown}</del>`;
  });
  const more = leftOut > 0 ? words.moreWords(leftOut) : '';
  return `${commentText(field)}: ${runs.join('')}${more}`;
}

const code = (text: string) => `<code>${commentText(text)}</code>`;
