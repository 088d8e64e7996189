import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { announcedChanges } from '../../src/model/announced-changes.ts';
import { CONTENT_COMPONENTS } from '../../src/model/components.ts';
import { readContent } from '../../src/model/read/read-content.ts';
import { pagesOf } from '../../src/model/pages.ts';
import { siteOf, whileServed } from './built/own-build.ts';
import { withContent } from './built/own-folders.ts';
import { watch } from './built/watch.ts';
import { foundInHtml } from './marks/found-in-html.ts';
import { foundInMarkdown } from './marks/found-in-markdown.ts';
import { MARKED_ELEMENT } from './marks/mark.ts';
import { textFields } from './marks/mark-fields.ts';
import { KEPT, textFieldsOfContent, writeMarkedContent, type Marked } from './marks/marked-content.ts';
import { TODAY } from './training-status/people-in-every-state.ts';

/** Fields that nothing shows: of the check of the language, of what a team exported about training and its repositories, of owners. */
const SHOWN_NOWHERE = [
  'assessment.entries{}.handle',
  'assessment.entries{}.plans[]',
  'assessment.entries{}.statement',
  'assessment.entries{}.works[]',
  'dictionary.groups[].about',
  'dictionary.groups[].words[]',
  'dictionary.phrases[].about[]',
  'dictionary.phrases[].avoid[]',
  'dictionary.phrases[].files[]',
  'dictionary.phrases[].instead',
  'dictionary.phrases[].reason',
  'dictionary.phrases[].unless[]',
];

/** Holds the media type for each kind of file, so that a browser does not take it for a page. */
const TYPES: Record<string, RegExp> = {
  'api/v1/handbook.json': /^application\/json/,
  'api/v1/decisions.json': /^application\/json/,
  'llms.txt': /^text\/plain/,
  'index.md': /^text\/markdown/,
  'training/status.csv': /^text\/csv/,
  'changes/feed.xml': /^(?:application|text)\/(?:rss\+)?xml/,
  'sitemap.xml': /^(?:application|text)\/xml/,
  'preview/site.png': /^image\/png/,
};

test('a mark in any text of any kind of content comes out as that text, on every page and in every other form', async ({
  page,
}) => {
  await withContent(async (content) => {
    const marked = writeMarkedContent(content);
    await test.step('every text that a schema has is marked', () => everyTextIsMarked(marked));
    const settings = { HANDBOOK_CONTENT: content, HANDBOOK_TODAY: TODAY };
    const folder = await siteOf(settings);
    await test.step('no page and no Markdown holds more than text', () => filesHoldText(folder));
    await test.step('every text is shown somewhere', () => everyTextIsShown(folder, marked));
    await test.step('the table is a table', () => tableHoldsTitles(folder, content));
    await whileServed(folder, settings, async (host) => {
      const faults: string[] = [];
      await watch(page, new URL(host).host, faults);
      await test.step('no file is taken for a page', () => typesAreTold(page, host));
      await test.step('feed and sitemap are XML', () => xmlIsXml(page, host, content));
      await test.step('no page becomes more when its scripts run', () => pagesStayText(page, host, content));
      await test.step('nor does an answer', () => answersAreText(page, host));
      await test.step('nor a result of search', () => resultsAreText(page, host, marked));
      expect(faults).toEqual([]);
    });
  });
});

function everyTextIsMarked(marked: Marked): void {
  const fields = new Set(marked.values());
  const unmarked = textFieldsOfContent().filter((field) => !fields.has(field) && !KEPT.includes(field));
  expect(unmarked, 'add what has such a text to tests/site/marks/marked-content.ts').toEqual([]);
  const attributes = Object.entries(CONTENT_COMPONENTS).flatMap(([name, { attributes }]) =>
    textFields(attributes, name),
  );
  expect(attributes, 'add the attribute to bodyMark in tests/site/marks/mark.ts').toEqual([
    'Callout.title',
    'TimeLine.title',
  ]);
}

function filesHoldText(folder: string): void {
  const found = (pattern: string, look: (text: string) => string[]) =>
    globSync(pattern, { cwd: folder }).flatMap((file) =>
      look(readFileSync(join(folder, file), 'utf8')).map((what) => `${file}: ${what.slice(0, 200)}`),
    );
  expect(found('**/*.html', foundInHtml)).toEqual([]);
  expect(found('**/*.{md,txt}', foundInMarkdown)).toEqual([]);
  // A host may have no type for it.
  expect(found('**/*.json', (text) => (typeof JSON.parse(text) === 'object' ? [] : ['no JSON']))).toEqual([]);
}

function everyTextIsShown(folder: string, marked: Marked): void {
  const texts = globSync('**/*.{html,md,txt,json,xml,csv}', { cwd: folder }).map((file) =>
    readFileSync(join(folder, file), 'utf8'),
  );
  const shown = new Set([...marked].filter(([number]) => texts.some((text) => text.includes(`m${number}`))).map(([, field]) => field)); // prettier-ignore
  expect([...new Set(marked.values())].filter((field) => !shown.has(field)).sort()).toEqual(SHOWN_NOWHERE);
}

const read = (content: string) => {
  const { handbook } = readContent(content, { today: TODAY });
  if (!handbook) throw new Error('the marked content cannot be read');
  return handbook;
};

function tableHoldsTitles(folder: string, content: string): void {
  const lines = readFileSync(join(folder, 'training/status.csv'), 'utf8').trimEnd().split('\r\n').slice(1);
  const cell = `"${(read(content).trainingPaths[0]?.title ?? '').replaceAll('"', '""')}"`;
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) expect(line.startsWith(`${cell},`)).toBe(true);
}

async function typesAreTold(page: Page, host: string): Promise<void> {
  for (const [path, type] of Object.entries(TYPES)) {
    const headers = (await page.request.get(host + path)).headers();
    expect(headers['content-type'], path).toMatch(type);
    expect(headers['x-content-type-options'], path).toBe('nosniff');
  }
}

async function xmlIsXml(page: Page, host: string, content: string): Promise<void> {
  const titles = announcedChanges(read(content)).map(({ title }) => title);
  for (const [path, selector, expected] of [
    ['changes/feed.xml', 'item > title', titles],
    ['sitemap.xml', 'parsererror', []],
  ] as const) {
    const xml = await (await page.request.get(host + path)).text();
    const found = await page.evaluate(
      ([text, wanted]) => {
        const parsed = new DOMParser().parseFromString(text, 'application/xml');
        const names = [...parsed.querySelectorAll('*')].map(({ localName }) => localName);
        return { names, texts: [...parsed.querySelectorAll(wanted)].map(({ textContent }) => textContent) };
      },
      [xml, selector] as const,
    );
    expect(found.texts, path).toEqual([...expected]);
    expect(found.names.filter((name) => MARKED_ELEMENT.test(name) || name === 'parsererror')).toEqual([]);
  }
}

/** The names of elements that a mark became on the page that is open, those in templates included. */
const markedElements = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const all = (root: Document | DocumentFragment): Element[] =>
      [...root.querySelectorAll('*')].flatMap((element) =>
        element instanceof HTMLTemplateElement ? [element, ...all(element.content)] : [element],
      );
    return all(document).flatMap((element) => {
      const handlers = [...element.attributes].filter(({ name }) => /^on|^x-m/.test(name));
      return /^x-m/.test(element.localName) || handlers.length > 0 ? [element.outerHTML.slice(0, 200)] : [];
    });
  });

async function pagesStayText(page: Page, host: string, content: string): Promise<void> {
  const paths = pagesOf(read(content)).map(({ path }) => path.slice(1));
  for (const path of [...paths, 'training/engineers/since/1/']) {
    await page.goto(host + path, { waitUntil: 'load' });
    expect(page.url()).toBe(host + path);
    expect(await markedElements(page), path).toEqual([]);
  }
}

async function answersAreText(page: Page, host: string): Promise<void> {
  const questions = {
    Conditional: 'tool=alpha&plan=team&data=public&use=code',
    Prohibited: 'tool=alpha&plan=team&data=internal&use=labels',
    Approval: 'tool=unlisted&plan=any&data=public&use=code&name=%3Cx-m1%20onload=1%3E',
    Unknown: 'tool=alpha&plan=team&data=unknown&use=unknown',
  };
  for (const [name, question] of Object.entries(questions)) {
    await page.goto(`${host}decide/?division=lab&${question}`);
    await expect(page.locator('.answer'), name).toContainText(/m1\d{3}/);
    expect(await markedElements(page), name).toEqual([]);
  }
}

async function resultsAreText(page: Page, host: string, marked: Marked): Promise<void> {
  const searched = ['rule.entries[].text', 'term.entries[].definition', 'chapter.title', 'check (body)'];
  for (const field of searched) {
    const number = [...marked].find(([, of]) => of === field)?.[0];
    await page.goto(`${host}search/?q=m${number}`);
    await expect(page.locator('.search-result').first(), field).toContainText(`m${number}`);
    expect(await markedElements(page), field).toEqual([]);
  }
}
