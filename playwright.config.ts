import { defineConfig } from '@playwright/test';
import { browserFlags } from './launch/browser-flags';

const executablePath = process.env.RECOUNT_BROWSER;

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  // Journeys of several people open as many browsers, each of which reads whole pages.
  timeout: 60_000,
  reporter: [['list'], ['json', { outputFile: '.recount/reports/playwright.json' }]],
  use: {
    locale: 'en-GB',
    timezoneId: 'UTC',
    trace: 'off',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [...browserFlags],
    },
  },
});
