import { defineConfig } from '@playwright/test';

const executablePath = process.env.RECOUNT_BROWSER;

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  reporter: [['list'], ['json', { outputFile: '.recount/reports/playwright.json' }]],
  use: {
    locale: 'en-GB',
    timezoneId: 'UTC',
    trace: 'off',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      // Without these a browser asks the network for this and that, and waits where it is closed.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
