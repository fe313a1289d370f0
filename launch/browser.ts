import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { ExpectedError } from './expected-error';
import { program, runNode, runProgram } from './run-child';
import { step } from './say';

type Environment = Record<string, string | undefined>;

/**
 * The browser for the tests: the one RECOUNT_BROWSER names, Playwright's own, a Chromium or Chrome on
 * the PATH; failing these, one that is installed now, by Playwright or, for root on Debian, by apt.
 * @throws ExpectedError that says what to install.
 */
export async function findOrInstallBrowser(): Promise<string> {
  const found = findBrowser(process.env, playwrightsOwn());
  if (found) return found;
  await step('Downloading a browser with Playwright', () =>
    runNode([program('@playwright/test/cli.js'), 'install', '--only-shell', 'chromium'], {
      env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' },
      silent: true,
    }),
  );
  const downloaded = findBrowser(process.env, playwrightsOwn());
  if (downloaded) return downloaded;
  if (isRootOnDebian()) await step('Installing Chromium with apt-get', installWithApt);
  const installed = findBrowser(process.env, playwrightsOwn());
  if (installed) return installed;
  throw new ExpectedError(
    'The browser tests need Chromium or Chrome. Install one ("apt install chromium", or from google.com/chrome), or set RECOUNT_BROWSER to the path of one, or run "npx playwright install chromium".',
  );
}

/**
 * A browser that is installed already, or null.
 * @param own Playwright's own browsers, whether or not they are there.
 * @throws ExpectedError when RECOUNT_BROWSER names a file that cannot be run.
 */
export function findBrowser(environment: Environment, own: string[]): string | null {
  const given = environment.RECOUNT_BROWSER;
  if (given) {
    if (canRun(given)) return given;
    throw new ExpectedError(`RECOUNT_BROWSER names ${given}, which cannot be run.`);
  }
  const onPath = (environment.PATH ?? '')
    .split(path.delimiter)
    .flatMap((directory) => NAMES.map((name) => path.join(directory, name)));
  return [...own, ...onPath, ...WELL_KNOWN].find(canRun) ?? null;
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

// Where a browser is that installers do not put on the PATH.
const WELL_KNOWN = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

// Tests run headless, for which Playwright installs a smaller browser beside the whole one.
function playwrightsOwn(): string[] {
  const whole = chromium.executablePath();
  const shell = whole
    .replace(/chromium-(\d+)/, 'chromium_headless_shell-$1')
    .replace(/chrome-(\w+)(.)chrome$/, 'chrome-headless-shell-$1$2chrome-headless-shell');
  return [whole, shell];
}

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function isRootOnDebian(): boolean {
  return (
    process.getuid?.() === 0 &&
    existsSync('/etc/debian_version') &&
    // Ubuntu's package is a pointer to a snap, which does not run in a container.
    !/^ID=ubuntu$/m.test(readFileSync('/etc/os-release', 'utf8'))
  );
}

async function installWithApt(): Promise<void> {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await runProgram('apt-get', ['update'], { env, silent: true });
  await runProgram('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { env });
}
