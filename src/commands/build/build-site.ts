import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { giveChangeReport } from '../../integrations/change-report-module.ts';
import { giveHandbook } from '../../integrations/handbook-module.ts';
import { writeMarkdownPages } from '../../integrations/markdown-pages.ts';
import { writePublicFiles } from '../../integrations/public-files.ts';
import { refuseOtherLanguage } from '../../integrations/refuse-other-language.ts';
import { SEARCH_FOLDER, writeSearchIndex } from '../../integrations/search-index.ts';
import { contentFolder } from '../../model/content-folder.ts';
import { has } from '../../model/parts.ts';
import { SiteFolder } from '../../integrations/site-folder.ts';
import { siteSetting } from '../../model/site-setting.ts';
import { outputFolder } from '../output-folder.ts';
import { isInside } from '../is-inside.ts';
import { PROJECT, ROOT } from '../project.ts';
import { buildInCopy } from './build-in-copy.ts';
import { buildPlace } from './project-place.ts';
import { compileForOneRun } from './compile-for-one-run.ts';
import { buildPhases, endPhase } from './build-phases.ts';
import { acceptAgainst, againstSetting } from './accept-against.ts';
import { acceptContent } from './accept-content.ts';
import { BuildLog } from './build-log.ts';
import { compiledProgram } from './compiled-program.ts';
import { folderSize, sizeText } from './folder-size.ts';
import { addToBuildSummary, forgetBuildSummary } from './build-summary.ts';
import { KeptEntries } from '../../integrations/kept-entries.ts';
import { keptPagesFile } from './kept-pages.ts';
import { renderSite } from './render-site.ts';

/** Describes what a build made. */
interface Built {
  folder: string;
  pages: number;
  searchEntries: number;
}

/**
 * Checks the content, builds the site and prints a summary: the one build behind `npm run build`, `npm start` and `npm test`.
 * @throws PlainError when the content has errors, or the project or HANDBOOK_OUT is in a place that cannot be used; nothing is built then
 */
export async function buildSite(): Promise<void> {
  const started = performance.now();
  const output = outputFolder();
  const place = buildPlace(ROOT, output, undefined, join(PROJECT, 'dist'));
  if (place === 'in a copy') {
    await buildInCopy(output);
    console.log(`The site is in ${output}`);
    return;
  }
  compileForOneRun();
  endPhase('starting');
  await acceptContent();
  const site = siteSetting();
  if (site !== undefined) console.log(`HANDBOOK_SITE is set, so the links of this site are for ${site}`);
  await acceptAgainst();
  endPhase('checking the content');
  console.log('Building the site');
  forgetBuildSummary();
  const built = await writeSite(output);
  endPhase('ending');
  const { pages, searchEntries } = built;
  addToBuildSummary({ pages, searchEntries, phases: buildPhases() });
  console.log(summary(built, (performance.now() - started) / 1000));
}

/** Renders the pages with the compiled program, and makes of them what is beside them: the search index, and their Markdown. */
async function writeSite(output: string): Promise<Built> {
  const content = contentFolder();
  const isAfresh = Boolean(process.env.HANDBOOK_AFRESH);
  const log = new BuildLog(process.stdout);
  const given = await giveHandbook(content);
  const { handbook } = given;
  refuseOtherLanguage(handbook.organization.language);
  const report = await giveChangeReport(content, againstSetting());
  const program = await compiledProgram(content, handbook, isAfresh);
  endPhase('compiling');
  log.say('writing pages …');
  const folder = new SiteFolder(output, [SEARCH_FOLDER]);
  const kept = new KeptEntries(isAfresh ? undefined : keptPagesFile(content));
  const circumstances = report === undefined ? '' : JSON.stringify(report);
  const { pages, files, rendered } = await renderSite({ program, given, circumstances, folder, kept, log });
  if (rendered < files) log.say(`${files - rendered} of ${files} pages and files are as in the last build`);
  endPhase('writing pages');
  if (has(handbook, 'markdown')) log.say(`${writeMarkdownPages(pages, folder, kept, program.key)} pages as Markdown`);
  kept.close();
  writePublicFiles(content, folder);
  folder.close();
  endPhase('pages as Markdown');
  const searchEntries = await writeSearchIndex(handbook, pathToFileURL(`${output}/`));
  log.say(`${searchEntries} search entries`);
  endPhase('search index');
  return { folder: output, pages: pages.length, searchEntries };
}

function summary({ folder, pages, searchEntries }: Built, seconds: number): string {
  return `Built ${pages} pages, ${searchEntries} search entries, ${seconds.toFixed(1)} s, ${sizeText(folderSize(folder))} in ${placeOf(folder)}`;
}

/** The folder of the site from the project's, or by its whole path where it is elsewhere. */
const placeOf = (folder: string) => (isInside(PROJECT, folder) ? `${relative(PROJECT, folder)}/` : folder);
