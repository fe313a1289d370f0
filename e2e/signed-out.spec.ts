import type { Page } from '@playwright/test';
import { expect, inTables } from './at-the-desk';
import { bringText, type NewsSite, report, reportPage, reviewed, test } from './bringing-in';
import type { TestServer } from './fixtures';
import { answersAt } from './leaks';
import { editorPages } from './routes';
import { signedIn } from './signed-in';

/** Something of every kind that only editors see, and the addresses at which they see it. */
interface BroughtIn {
  readonly article: string;
  readonly intake: string;
  readonly batch: string;
}

const articleTitle = 'Tarnhollow ferry runs aground';
const intakeTitle = 'Council rejects US draft on Gaza ceasefire';
const admin = 'Wilhelmina Snellgate';

/** Addresses of every page for editors, by its folder in `app`, each with something that an admin sees there. */
function addressesOf({
  article,
  intake,
  batch,
}: BroughtIn): Readonly<Record<string, Readonly<Record<string, string>>>> {
  return {
    editor: { '/editor': 'Who vetoed', '/editor?state=open': admin },
    'editor/account': { '/editor/account': admin },
    'editor/account/second-factor': { '/editor/account/second-factor': admin },
    'editor/articles': {
      '/editor/articles': articleTitle,
      '/editor/articles?state=taken': intakeTitle,
    },
    'editor/articles/[article]': { [reviewed(article)]: articleTitle },
    'editor/articles/new': { '/editor/articles/new': admin },
    'editor/audit': { '/editor/audit': articleTitle },
    'editor/batches/[batch]': { [batch]: intakeTitle, [`${batch}?state=taken`]: intakeTitle },
    'editor/feeds': { '/editor/feeds': '/world.xml' },
    'editor/import': { '/editor/import': admin },
    'editor/intakes/[intake]': { [intake]: intakeTitle },
    'editor/people': { '/editor/people': 'Grace' },
  };
}

test('no page for editors tells anything of what is held to who is not signed in', async ({
  editor: { page },
  browser,
  request,
  server,
  site,
}) => {
  test.setTimeout(180_000);
  const addresses = addressesOf(await bringIn(page, site));
  expect(Object.keys(addresses).sort()).toEqual(editorPages());

  const { context } = await signedIn(server, browser, { name: admin, role: 'admin' });
  const held = await heldIn(server);
  expect(held).toEqual(expect.arrayContaining([articleTitle, intakeTitle, admin, 'Grace']));
  for (const [address, seen] of Object.values(addresses).flatMap((own) => Object.entries(own))) {
    // Else that it is not found for others would say nothing.
    expect((await answersAt(context.request, address)).join(' '), address).toContain(seen);
    const answers = await answersAt(request, address);
    const told = answers.map((answer) => held.filter((words) => answer.includes(words)));
    expect(told, address).toEqual(answers.map(() => []));
  }
  await context.close();
});

async function bringIn(page: Page, site: NewsSite): Promise<BroughtIn> {
  const text = report.map((paragraph) => paragraph.replaceAll('draft', 'paper')).join('\n\n');
  const article = await bringText(page, text, { title: articleTitle });
  const address = `${site.url}/world/1`;
  site.pages.set('/world/1', { type: 'text/html', body: reportPage(address) });
  await page.goto('/editor/articles/new');
  await page.getByLabel('Addresses, one a line').fill(address);
  await page.getByRole('button', { name: 'Fetch them' }).click();
  await expect(page).toHaveURL(/\/editor\/batches\//);
  const batch = new URL(page.url()).pathname;
  const intake = page.getByRole('link', { name: intakeTitle });
  await expect(intake).toBeVisible({ timeout: 30_000 });
  const intakeAddress = (await intake.getAttribute('href')) ?? '';
  await page.goto('/editor/articles/new');
  await page.getByLabel('Address of the feed').fill(`${site.url}/world.xml`);
  await page.getByRole('button', { name: 'Follow it' }).click();
  await expect(page).toHaveURL(/\/editor\/feeds/);
  return { article, intake: intakeAddress, batch };
}

/** What things and people are called that the tables hold; the shortest words may stand anywhere. */
async function heldIn(server: TestServer): Promise<readonly string[]> {
  const rows = await inTables<{ words: string }>(
    server,
    `SELECT DISTINCT words FROM (
       SELECT title AS words FROM "Article" UNION ALL SELECT title FROM "Event" UNION ALL SELECT title FROM "Fact"
       UNION ALL SELECT name FROM "Outlet" UNION ALL SELECT name FROM "User" UNION ALL SELECT email FROM "User"
       UNION ALL SELECT title FROM "Feed" UNION ALL SELECT title FROM "Batch"
       UNION ALL SELECT name FROM "Intake" UNION ALL SELECT taken #>> '{title,value}' FROM "Intake"
     ) held WHERE length(words) > 4`,
  );
  return rows.map(({ words }) => words);
}
