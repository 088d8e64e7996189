import { documentWords } from '#words/document.ts';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { dev } from 'astro';
import { PlainError } from '../basics/plain-error.ts';
import { contentInForce } from '../check/current-content.ts';
import { reportText } from '../check/report.ts';
import { ALL_SECTIONS, isDocumentSection } from '../document/document-section.ts';
import { documentPage, DOCUMENT_PATH } from '../integrations/document-page.ts';
import { addressOf } from '../model/address.ts';
import { shownFolder } from '../model/content-folder.ts';
import { allowedList, didYouMean } from '../model/nearest.ts';
import { plainLines } from '../model/plain-lines.ts';
import { readableDate } from '../words/format.ts';
import { workingDirectory } from '../model/working-directory.ts';
import { announcedContent } from './announce-content.ts';
import { refuseProjectPath, refuseReadOnlyProject } from './build/project-place.ts';
import { findChromium } from './chromium/find-chromium.ts';
import { freePort } from './measure/free-port.ts';
import { printDocument } from './print-document.ts';
import { ROOT } from './project.ts';
import { runCommand } from './run-command.ts';

await runCommand('export-pdf', async ({ text }) => {
  const sections = (text.sections ?? ALL_SECTIONS.join(',')).split(',').map((word) => word.trim());
  for (const word of sections)
    if (!isDocumentSection(word))
      throw new PlainError(
        `"${word}" is no part of the document.${didYouMean(word, ALL_SECTIONS)}${allowedList(ALL_SECTIONS)}`,
      );
  const chosen = sections.filter(isDocumentSection);
  refuseProjectPath(ROOT);
  refuseReadOnlyProject(ROOT);
  const folder = announcedContent();
  const { handbook, problems } = await contentInForce(folder);
  if (!handbook) {
    console.error(
      plainLines(`${reportText(problems, shownFolder(folder))}\n\nNothing was exported. Put these right first.`),
    );
    return 1;
  }
  const { site, title, policy } = handbook.organization;
  const file = resolve(workingDirectory(), text.out ?? `policy-version-${policy.version}.pdf`);
  if (existsSync(file))
    throw new PlainError(
      `${file} is there already, and nothing is replaced. Choose another place with --out, or remove it.`,
    );
  const { path: executablePath } = await findChromium();
  const server = await dev({
    root: ROOT,
    logLevel: 'error',
    server: { port: await freePort(), host: '127.0.0.1' },
    integrations: [documentPage(chosen)],
  });
  try {
    const pdf = await printDocument({
      address: `http://127.0.0.1:${server.address.port}${addressOf(site, DOCUMENT_PATH)}`,
      site,
      executablePath,
      head: {
        left: documentWords.title(title, policy.version),
        right: documentWords.sheetSince(readableDate(policy.date)),
      },
      foot: documentWords.sheetDay(readableDate(handbook.today)),
      day: handbook.today,
    });
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, pdf, { flag: 'wx' });
  } finally {
    await server.stop();
  }
  console.log(plainLines(`The policy, version ${policy.version}, is in ${file}`));
  return 0;
});
