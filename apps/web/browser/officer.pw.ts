import { expect, type Locator, type Page } from '@playwright/test';
import { signIn, test } from './person.ts';

/** Opens the first case of the list in which something can be done. */
const openOneWith = async (page: Page, option: Locator): Promise<void> => {
  const addresses = await page
    .locator('main a[href^="/cases/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  for (const address of addresses) {
    await page.goto(address);
    await expect(page.getByRole('heading', { name: 'What you can do now' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'What the case waits for' })).toBeVisible();
    if ((await option.count()) > 0) return;
  }
  throw new Error('It can be done in no case');
};

test('an officer finds a case, is told what is missing, and asks the higher committee for guidance', async ({
  page,
}) => {
  await signIn(page, 'Officer', '/cases');
  const name = 'Request professional guidance';
  const ask = page.getByRole('link', { name }).or(page.getByRole('button', { name }));
  await openOneWith(page, ask);
  await expect(page.locator('h1')).toContainText(/IC[AEP]-20\d\d-\d+/);
  await ask.click();
  // The page before has a button of the same name.
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  const send = page.getByRole('button', { name });
  await send.click();
  await expect(page.getByText('thing has to be put right')).toBeVisible();
  await page.getByLabel('Question').fill('May the team copy the originals of the ledger?');
  await send.click();
  await expect(page.getByText(/^Done: .?Request professional guidance/)).toBeVisible();
  await expect(page.getByText('Answer the request for guidance').first()).toBeVisible();
});

test('a date can show how it was counted', async ({ page }) => {
  await signIn(page, 'Officer', '/cases');
  await page.locator('main a[href^="/cases/"]').first().click();
  await page.getByRole('button', { name: 'How was this counted?' }).first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
});
