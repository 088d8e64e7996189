import { expect, test } from '@playwright/test';
import { COMING_DAY, writeComingVersion } from './coming-version/content-with-coming-version.ts';
import { siteOf, whileServed } from './built/own-build.ts';
import { SOUND } from '../unit/model/fixture.ts';
import { withContent } from './built/own-folders.ts';

const LAST_MOMENT = '2026-11-30T23:59:00Z';
const QUESTION = 'division=lab&tool=alpha&plan=team&data=internal&use=code';

test('a version that is announced binds nobody before its first day, and from then on everybody, also where nobody builds anew', async ({
  page,
}) => {
  await withContent(async (content) => {
    writeComingVersion(content);
    const settings = { HANDBOOK_CONTENT: content, HANDBOOK_TODAY: '2026-11-22', HANDBOOK_AGAINST: SOUND };
    await whileServed(await siteOf(settings), settings, async (host) => {
      const answer = page.getByRole('region', { name: 'Answer' });
      const replaced = page.getByText('This page was built before and still shows version 1.');

      await test.step('before, pages show and apply version 1, and announce version 2', async () => {
        await page.clock.setFixedTime(LAST_MOMENT);
        await page.goto(`${host}decide/?${QUESTION}`);
        await expect(answer.getByRole('heading', { level: 2 })).toHaveText('Allowed with conditions');
        await expect(answer).toContainText('policy version 1');
        await expect(page.getByRole('radio', { name: /Beta/ })).toHaveCount(0);
        await page.goto(`${host}policy/`);
        await expect(page.locator('#RED-01')).toContainText('You must not use an outside model');
        await expect(page.getByText('From 1 December 2026: version 2 of the policy.')).toBeVisible();
        await expect(page.getByRole('main')).toContainText('One answer changes.');
        await expect(replaced).toBeHidden();
        await expect(page.getByRole('contentinfo')).toContainText('In effect since 1 November 2026');
        await page.goto(`${host}training/engineers/`);
        await expect(page.locator('[data-version]').first()).toHaveAttribute('data-version', '1');
      });

      await test.step('it can be read and asked before', async () => {
        await page.goto(`${host}policy/`);
        await page.getByRole('link', { name: 'What it changes' }).click();
        await expect(page.getByRole('main')).toContainText('Until then version 1 binds.');
        await expect(page.locator('ins').filter({ hasText: 'never' })).toBeVisible();
        await expect(page.getByRole('main')).toContainText('1 answer becomes approval');
        await page.getByRole('link', { name: 'Ask it already' }).click();
        await page.goto(`${page.url()}?${QUESTION}`);
        await expect(answer.getByRole('heading', { level: 2 })).toHaveText('Ask first');
        await expect(answer).toContainText(`As of ${COMING_DAY}`);
        await page.goto(`${host}tools/beta/`);
        await expect(page.getByRole('main')).toContainText('From 1 December 2026 the policy lists this tool.');
      });

      await test.step('a link can ask for another day: the version that decides then answers, and says that it is not today', async () => {
        await page.goto(`${host}decide/?${QUESTION}&on=2026-12-05`);
        await expect(answer.getByRole('heading', { level: 2 })).toHaveText('Ask first');
        await expect(page).toHaveURL(new RegExp(`/decide/from-${COMING_DAY}/\\?.*on=2026-12-05$`));
        await expect(answer).toContainText('As of 2026-12-05');
        const notice = page.getByText('Not for today: this is the answer for 5 December 2026, as far as we know now.');
        await expect(notice).toBeVisible();
        await page.getByRole('link', { name: 'Answer for today' }).click();
        await expect(answer.getByRole('heading', { level: 2 })).toHaveText('Allowed with conditions');
        await expect(notice).toHaveCount(0);
        await page.goto(`${host}decide/?${QUESTION}&on=tomorrow`);
        await expect(page.getByText('The link asks for the day “tomorrow”, which doesn’t exist.')).toBeVisible();
        await expect(answer).toContainText('policy version 1');
      });

      await test.step('the preview says what the change does, is told from the policy, and is found by nobody who does not review it', async () => {
        await page.goto(`${host}changes/preview/`);
        const main = page.getByRole('main');
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('What this change does');
        await expect(main).toContainText('This site is a preview.');
        await expect(main.locator('.news li').first()).toHaveText(/^1 of 8 answers changes: 1 tightened\.$/);
        await expect(main.locator('ins').filter({ hasText: /^never$/ })).toBeVisible();
        await expect(main.getByRole('link', { name: 'RED-01', exact: true })).toHaveAttribute(
          'href',
          '/policy/#RED-01',
        );
        await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
        for (const list of ['sitemap.xml', 'llms.txt'])
          expect(await (await page.request.get(host + list)).text()).not.toContain('changes/preview');
        await page.goto(`${host}search/`);
        await expect(page.getByRole('main')).not.toContainText('What this change does');
      });

      await test.step('the list of changes says who approved it, when and where', async () => {
        await page.goto(`${host}changes/`);
        const entry = page.getByRole('article', { name: 'Version 2 of the policy' });
        await expect(entry).toContainText('From 1 December 2026');
        await expect(entry).toContainText('Approved by: policy owner (mira-k) on 20 November 2026, the decision.');
        await expect(entry.getByRole('link', { name: 'the decision' })).toHaveAttribute(
          'href',
          'https://tickets.example/17',
        );
      });

      await test.step('on the day itself the decision page answers by it, and other pages say that it decides', async () => {
        await page.clock.setFixedTime(`${COMING_DAY}T00:01:00Z`);
        await page.goto(`${host}decide/?${QUESTION}`);
        await expect(answer.getByRole('heading', { level: 2 })).toHaveText('Ask first');
        await expect(answer).toContainText('policy version 2');
        for (const path of ['', 'policy/', 'training/engineers/', 'tools/alpha/']) {
          await page.goto(host + path);
          await expect(replaced).toBeVisible();
        }
      });
    });
  });
});
