import { addDays, addWorkingDays } from '../../src/basics/calendar.ts';
import { readableDate } from '../../src/words/format.ts';
import { MAX_SHOWN_ALTERNATIVES, namedAlternatives } from '../../src/policy/named-alternatives.ts';
import { validUntil } from '../../src/policy/dates.ts';
import { decide } from '../../src/policy/decide.ts';
import { policyDay } from '../../src/policy/policy-day.ts';
import { isRedLine } from '../../src/policy/policy-input.ts';
import { questionsOf } from '../../src/policy/question.ts';
import { stillPossible } from '../../src/policy/still-possible.ts';
import { possibleRows, rowsInWords } from '../../src/decide/possible-rows.ts';
import { VERDICT_NAMES } from '../../src/verdict/names.ts';
import { expect, test } from './built/reader.ts';
import { handbook } from './built/site.ts';
import { codex, day, query } from './decide/asked.ts';

test('from the home page to a verdict in four choices and one button', async ({ page, faults }) => {
  await page.goto('/');
  await page.getByLabel('Who owns the work?').selectOption('product');
  await page.getByLabel('Which tool?').selectOption('in-house');
  await page.getByLabel('What does it see?').selectOption('restricted');
  await page.getByLabel('Where does the output go?').selectOption('product-code');
  await page.getByRole('button', { name: 'Get the answer' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Allowed' })).toBeVisible();
  expect(faults).toEqual([]);
});

test('who knows the plan chooses it together with the tool', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel('Who owns the work?').selectOption('applied-ai');
  await page.getByLabel('Which tool?').selectOption('codex/enterprise');
  await page.getByLabel('What does it see?').selectOption('internal');
  await page.getByLabel('Where does the output go?').selectOption('product-code');
  await page.getByRole('button', { name: 'Get the answer' }).click();
  await expect(page.getByRole('region', { name: 'Answer' }).getByRole('heading', { level: 2 })).toHaveText('Ask first');
  await expect(page.locator('input[name="tool"][value="codex"]')).toBeChecked();
  await expect(page.locator('input[name="plan"][value="enterprise"]:not(:disabled)')).toBeChecked();
});

test('an approval names who decides, by when, what to paste, what to use instead and meanwhile', async ({
  page,
  faults,
}) => {
  await page.goto(`/decide/?${query(codex)}`);
  const answer = page.getByRole('region', { name: 'Answer' });
  await expect(answer.getByRole('heading', { level: 2 })).toHaveText('Ask first');
  const facts = answer.locator('.answer-row');
  await expect(facts).toContainText('Tool steward');
  const today = new Date().toISOString().slice(0, 10);
  await expect(facts).toContainText(`${readableDate(addWorkingDays(today, 3))}, if you ask today: 3 working days`);
  await expect(answer.getByRole('link', { name: 'TOOL-02' })).toHaveAttribute('href', '/policy/#TOOL-02');
  const request = answer.getByLabel('Request, ready to paste');
  await expect(request).toHaveValue(/Route: Tools in Applied AI/);
  await expect(request).toHaveValue(/\/decide\/\?division=applied-ai&tool=codex/);
  await expect(answer.getByRole('link', { name: 'Open as an issue' })).toHaveAttribute(
    'href',
    /^https:\/\/git\.example\/.+TOOL-02/,
  );
  await expect(answer.getByRole('link', { name: 'In-house coding assistant', exact: true })).toBeVisible();
  await expect(facts).toContainText('Meanwhile, with conditions');
  expect(faults).toEqual([]);
});

test('a red line says in words that it is one, in an answer and among the rules, and looks like one without colour', async ({
  page,
}) => {
  const redLine = (id: string) => handbook.rules.some((rule) => rule.id === id && isRedLine(rule));
  const question = [...questionsOf(handbook, day)].find((one) => {
    const { deciding } = decide(handbook, one, day);
    return deciding.length === 1 && deciding.some(redLine);
  });
  if (!question) throw new Error('no question of the content is decided by a red line alone');
  const [id = ''] = decide(handbook, question, day).deciding;
  await page.goto(`/decide/?${query(question)}`);
  const name = page.locator('.answer').getByText('Red line: nothing overrides it');
  await expect(name).toBeVisible();
  expect(await name.evaluate((element) => getComputedStyle(element).borderBlockEndStyle)).toBe('double');
  await page.goto(`/policy/#${id}`);
  const rule = page.locator(`article.rule[id="${id}"]`);
  await expect(rule.getByText('Red line: nothing overrides it')).toBeVisible();
  expect(await rule.evaluate((element) => getComputedStyle(element).borderBlockStartStyle)).toBe('double');
  const others = page.locator('article.rule:not(.red-line)');
  expect(await others.first().evaluate((element) => getComputedStyle(element).borderBlockStartStyle)).toBe('solid');
});

test('where more may be used instead than an answer shows, it says how many more there are and where', async ({
  page,
}) => {
  const on = policyDay(handbook, new Date().toISOString().slice(0, 10));
  const question = [...questionsOf(handbook, on)].find(
    (one) => (namedAlternatives(handbook, one, on)?.plans.length ?? 0) > MAX_SHOWN_ALTERNATIVES + 1,
  );
  if (!question) throw new Error('no question of the content has so many alternatives');
  const plans = namedAlternatives(handbook, question, on)?.plans ?? [];
  await page.goto(`/decide/?${query(question)}`);
  const answer = page.getByRole('region', { name: 'Answer' });
  const more = plans.length - MAX_SHOWN_ALTERNATIVES;
  await answer.getByText(`${plans.length - 1} more`, { exact: true }).click();
  await expect(
    answer
      .getByRole('list')
      .filter({ hasText: `and ${more} more` })
      .getByRole('listitem'),
  ).toHaveCount(MAX_SHOWN_ALTERNATIVES);
  await answer.getByRole('link', { name: 'comparison of tools' }).click();
  for (const { question: other, verdict } of plans) {
    const row = page.locator(`tr[data-plan="${other.tool}/${other.plan}"]`);
    await expect(row.getByRole('link', { name: VERDICT_NAMES[verdict].tag })).toBeVisible();
  }
  expect(new URL(page.url()).searchParams.get('use')).toBe(question.use);
});

test('conditions are ticked, and copied into a pull request as they are', async ({ page }) => {
  await page.addInitScript(() => {
    const writeText = async (text: string) => void Object.assign(window, { copied: text });
    Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
  });
  await page.goto(`/decide/?${query(codex)}`);
  const conditions = decide(handbook, codex, policyDay(handbook, new Date().toISOString().slice(0, 10))).conditions;
  const boxes = page.locator('.answer-conditions').getByRole('checkbox');
  await expect(boxes).toHaveCount(conditions.length);
  await boxes.first().check();
  await page.getByRole('button', { name: 'Copy for a pull request' }).click();
  await expect(page.getByText('Copied')).toBeVisible();
  const lines = String(await page.evaluate(() => Reflect.get(window, 'copied') as unknown)).split('\n');
  expect(lines.map((line) => line.slice(0, 6))).toEqual(
    conditions.map((_, index) => (index === 0 ? '- [x] ' : '- [ ] ')),
  );
  expect(lines.every((line) => line.length > 20)).toBe(true);
});

test('on one screen: the verdict, who decides by when, the request and where it is opened', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`/decide/?${query(codex)}`);
  for (const part of ['.answer-verdict', '.answer-consequence', '.answer-row', '#request-text'])
    await expect(page.locator(part)).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('link', { name: 'Open as an issue' })).toBeInViewport({ ratio: 1 });
});

test('the address carries the answer, and follows every choice', async ({ page }) => {
  await page.goto(`/decide/?${query(codex)}`);
  await page.getByText('4. Where does its output go?').click();
  await page.getByRole('radio', { name: 'Writing evaluations' }).check();
  await expect(page.getByRole('heading', { level: 2, name: 'Prohibited' })).toBeVisible();
  expect(new URL(page.url()).searchParams.get('use')).toBe('eval-authoring');
  await page.reload();
  await expect(page.getByRole('heading', { level: 2, name: 'Prohibited' })).toBeVisible();
});

test('the answer offers what to tell the agent in the repository', async ({ page, request }) => {
  await page.goto('/decide/?division=applied-ai&tool=codex&plan=enterprise&data=internal&use=product-code');
  const link = page.getByRole('link', { name: 'Tell the agent in this repository' });
  await expect(link).toHaveAttribute('href', '/agents/applied-ai.md');
  const text = await (await request.get('/agents/applied-ai.md')).text();
  expect(text).toMatch(/^\uFEFF?# AI tool policy here: Applied AI\n/);
});

test('the status tells screen readers the verdict, and before it what is still possible and still to choose', async ({
  page,
}) => {
  await page.goto('/decide/?division=product&tool=codex');
  const status = page.locator('.answer-status');
  await expect(status).toHaveAttribute('role', 'status');
  const left = stillPossible(handbook, { division: 'product', tool: 'codex' }, day);
  await expect(status).toHaveText(
    `Still possible: ${rowsInWords(possibleRows(left))}. Still to choose: plan, data class, use.`,
  );
  await page.goto(`/decide/?${query(codex)}`);
  await expect(status).toHaveText('Ask first');
});

/** Layout shift is stated with two decimals. Words of the fallback font are as wide as those of the text font only on average. */
const FONT_SWAP = 0.005;

for (const width of [390, 1440])
  for (const [state, address] of Object.entries({
    empty: '',
    begun: `?${query({ division: 'applied-ai', tool: 'codex' })}`,
    answered: `?${query(codex)}`,
  }))
    test(`nothing moves while the page loads, the header included: ${state}, ${width} pixels wide`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.addInitScript(() => {
        const moved = { by: 0, parts: [] as string[] };
        Object.assign(window, { moved });
        new PerformanceObserver((list) => {
          type Shift = PerformanceEntry & { value: number; sources: { node: Node | null }[] };
          for (const { value, sources } of list.getEntries() as Shift[]) {
            moved.by += value;
            for (const { node } of sources) {
              const element = node instanceof Element ? node : node?.parentElement;
              if (element) moved.parts.push(element.outerHTML.slice(0, 80));
            }
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(`/decide/${address}`);
      await expect(page.locator(state === 'answered' ? '.answer' : '.possible').first()).toBeVisible();
      await page.evaluate(() => document.fonts.ready);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      const moved = (await page.evaluate(() => Reflect.get(window, 'moved') as unknown)) as {
        by: number;
        parts: string[];
      };
      expect(moved.by, moved.parts.join('\n')).toBeLessThan(FONT_SWAP);
    });

test('two answers stand side by side after one click, as a link, each with what it asks', async ({ page, faults }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`/decide/?${query(codex)}`);
  const [other] = namedAlternatives(handbook, codex, day)?.plans ?? [];
  if (!other) throw new Error('the content has no alternative to Codex here');
  await page.getByRole('link', { name: `side by side with ${other.name}` }).click();
  await expect(page).toHaveURL(/&beside=/);
  const answers = page.locator('.answers-beside > .answer');
  await expect(answers.getByRole('heading', { level: 2 })).toHaveText([
    VERDICT_NAMES[decide(handbook, codex, day).verdict].headline,
    VERDICT_NAMES[other.verdict].headline,
  ]);
  await expect(answers.nth(1).locator('.answer-question')).toBeVisible();
  const [one, two] = await Promise.all([answers.nth(0).boundingBox(), answers.nth(1).boundingBox()]);
  expect(one?.y).toBe(two?.y);
  // Another choice changes both, and the address keeps them.
  await page.getByText('4. Where does its output go?').click();
  await page.locator('input[name="use"][value="docs"]').check();
  await expect(answers).toHaveCount(2);
  expect(new URL(page.url()).searchParams.get('beside')).toBe(`${other.question.tool}/${other.question.plan}`);
  await answers.nth(1).getByRole('link', { name: 'This answer alone' }).click();
  await expect(page.locator('.answer')).toHaveCount(1);
  expect(faults).toEqual([]);
});

test('a value that the policy does not have is explained, and nothing of it is executed', async ({ page, faults }) => {
  const strange = '<img src=x onerror=alert(1)>';
  await page.goto(`/decide/?${query({ ...codex, division: strange })}`);
  await expect(page.getByRole('alert')).toContainText(`The link names the division “${strange}”`);
  await expect(page.getByText('Still to choose: division.').first()).toBeVisible();
  await expect(page.locator('.ask-strays img')).toHaveCount(0);
  expect(faults).toEqual([]);
});

test('without a clipboard, copying selects the text instead', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.goto(`/decide/?${query(codex)}`);
  await page.getByRole('button', { name: 'Copy the request' }).click();
  await expect(page.getByText('Selected: copy it with your keyboard')).toBeVisible();
  const selected = await page
    .getByLabel('Request, ready to paste')
    .evaluate((field: HTMLTextAreaElement) => field.value.slice(field.selectionStart, field.selectionEnd));
  expect(selected).toContain('Route: Tools in Applied AI');
});

/** Every 211th question: a prime, so that the sample walks through all divisions, tools, data classes and uses. */
const sample = [...questionsOf(handbook, handbook.today)].filter((_, index) => index % 211 === 0);

for (const day of sampleDays()) {
  test(`the page answers as decide does, on ${day}`, async ({ page }) => {
    await page.clock.setFixedTime(new Date(`${day}T12:00:00Z`));
    await page.goto('/decide/');
    for (const question of sample) {
      const expected = decide(handbook, question, policyDay(handbook, day));
      await page.goto(`/decide/?${query(question)}`);
      const answer = page.locator('.answer');
      await expect(answer.getByRole('heading', { level: 2 }), JSON.stringify(question)).toHaveText(
        VERDICT_NAMES[expected.verdict].headline,
      );
      for (const rule of expected.deciding)
        await expect(answer.getByRole('link', { name: rule, exact: true })).toBeVisible();
    }
  });
}

/** Today, and the day after the next rule begins or ends. */
function sampleDays(): string[] {
  const today = policyDay(handbook, handbook.today);
  const until = validUntil(handbook, today);
  return until ? [today, addDays(until, 1)] : [today];
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page leads to the same answers through the tools and the matrix', async ({ page }) => {
    await page.goto('/decide/');
    await expect(page.getByRole('heading', { name: 'Find the answer without JavaScript' })).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'Codex' }).click();
    const table = page.getByRole('table', { name: /^Business, Enterprise, API key/ });
    const row = table
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: 'Product code', exact: true }) });
    await expect(row.first().getByRole('cell').nth(1)).toHaveText('Ask first');
  });
});
