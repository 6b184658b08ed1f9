import { env } from 'node:process';
import { defineConfig } from '@playwright/test';

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Plays journeys in Debian's Chromium against a running system; `npm run browser` starts one and says where it is. */
export default defineConfig({
  testDir: 'browser',
  testMatch: '*.pw.ts',
  workers: 1,
  retries: env['CI'] === undefined ? 0 : 1,
  timeout: 60_000,
  reporter: [['list'], ['json', { outputFile: env['BROWSER_REPORT'] ?? 'test-results/report.json' }]],
  outputDir: env['BROWSER_OUTPUT'] ?? 'test-results',
  use: {
    baseURL: env['BASE_URL'] ?? 'http://127.0.0.1:3000',
    launchOptions: { executablePath: env['CHROMIUM'] ?? '/usr/bin/chromium', args: quiet },
    viewport: { width: 1280, height: 800 },
    contextOptions: { reducedMotion: 'reduce' },
    serviceWorkers: 'block',
    trace: 'retain-on-failure',
  },
});
