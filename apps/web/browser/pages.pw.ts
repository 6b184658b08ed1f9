import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { signIn, test } from './person.ts';

/** Demo people who read each language. */
const readers = [
  ['en', 'ltr', 'Officer'],
  ['ar', 'rtl', 'Verifier'],
  ['vi', 'ltr', 'Leader'],
] as const;

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

for (const [language, direction, reader] of readers)
  for (const scheme of ['light', 'dark'] as const)
    test(`tasks, cases and a case can be read by everybody: ${language}, ${scheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await signIn(page, reader, '/cases');
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.locator('html')).toHaveAttribute('dir', direction);
      const address = (await page.locator('main a[href^="/cases/"]').first().getAttribute('href')) ?? '';
      for (const path of ['/tasks', '/cases', address]) {
        await page.goto(path);
        await expect(page.locator('h1')).toBeVisible();
        await page.waitForLoadState('networkidle').catch(() => undefined); // the stream of events stays open
        const { violations } = await new AxeBuilder({ page }).withTags(levels).analyze();
        expect(violations.map(({ id, nodes }) => `${path} ${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
      }
    });

test('nothing scrolls sideways on the smallest screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await signIn(page, 'Verifier', '/cases');
  const address = (await page.locator('main a[href^="/cases/"]').first().getAttribute('href')) ?? '';
  for (const path of ['/tasks', '/cases', address]) {
    await page.goto(path);
    await expect(page.locator('h1')).toBeVisible();
    expect([path, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([path, 320]);
  }
});
