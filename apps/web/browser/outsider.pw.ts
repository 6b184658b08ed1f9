import { expect } from '@playwright/test';
import { signIn, test } from './person.ts';

test('somebody who is no party finds nothing, not even that there is something', async ({ page, browser }) => {
  const inside = await browser.newContext();
  const officer = await inside.newPage();
  await signIn(officer, 'Officer', '/cases');
  const address = await officer.locator('main a[href^="/cases/"]').first().getAttribute('href');
  await inside.close();
  await signIn(page, 'Outsider', '/cases');
  await expect(page.locator('main a[href^="/cases/"]')).toHaveCount(0);
  const answers = [page.waitForResponse((answer) => answer.url().includes(`/api${address ?? ''}`))];
  await page.goto(address ?? '');
  expect((await answers[0])?.status()).toBe(404);
  await expect(page.getByText(/ICA|ICE|ICP/)).toHaveCount(0);
});
