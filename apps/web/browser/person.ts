import { test as base, expect, type Page } from '@playwright/test';

/** A page that fails its test when anything is written to the console as an error, as the content policy would. */
export const test = base.extend<{ readonly complaints: string[] }>({
  complaints: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        // An answer that refuses is told by the browser, too; what the page makes of it is what is tested.
        if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
          complaints.push(message.text());
      });
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

/** Signs in as one of the demo's people, on the real pages of the provider. */
export const signIn = async (page: Page, name: string, goOn = '/tasks'): Promise<void> => {
  await page.goto(`/session/sign-in?returnTo=${goOn}`);
  await page.getByRole('button', { name: new RegExp(`^${name} \\(demo\\)`) }).click();
  await page.waitForURL(`**${goOn}`);
  await expect(page.locator('h1')).toBeVisible();
};
