import { annotate } from './annotating';
import { expect, session, test } from './at-the-desk';

const address = '/editor/import';
const onRow = {
  kind: 'discrepancy',
  ...{ event: 'security-council-8-october-2023', fact: 'taken-hostage', pair: null },
} as const;

// Browsers write down what a server refuses, which these provoke.
test.use({ expectedErrors: [/status of 4\d\d/] });

for (const javaScriptEnabled of [true, false]) {
  test(`annotations come in from a file, ${javaScriptEnabled ? 'with' : 'without'} JavaScript, and what is refused says why`, async ({
    seat,
    server,
    browser,
  }) => {
    const ada = await seat('Ada');
    const note = 'Said elsewhere: <b>not bold</b> 🕯.';
    const { id } = await annotate(ada.page.request, onRow, { note });
    const read = await ada.page.request.get(`${server.url}/api/annotations/${id}`);
    const own = { ...(await read.json()), id: 'https://elsewhere.example/annotations/1' };

    const context = await browser.newContext({
      ...{ baseURL: server.url, javaScriptEnabled },
      storageState: await ada.context.storageState(),
    });
    const page = await context.newPage();
    await page.goto(address);
    const bring = async (json: unknown) => {
      const buffer = Buffer.from(typeof json === 'string' ? json : JSON.stringify(json));
      await page
        .getByLabel('A file of them')
        .setInputFiles({ name: 'annotations.jsonld', mimeType: 'application/ld+json', buffer });
      await page.getByRole('button', { name: 'Bring them in' }).click();
    };
    await bring([own, { ...own, id: 'https://elsewhere.example/annotations/2', target: [] }]);
    await expect(page.getByRole('alert').first()).toContainText(
      /^Nothing was brought in, since 1 of 2 cannot be\. Number 2: /,
    );
    await expect(page).toHaveTitle(/^Error: /);
    await bring('not JSON');
    await expect(page.getByRole('alert').first()).toContainText('This is not JSON');
    await bring(own);
    await expect(page.getByRole('status').first()).toContainText('One annotation is brought in.');
    await bring(own);
    await expect(page.getByRole('status').first()).toContainText('No annotation is new.');

    await page.getByLabel('Or what is in it').fill(JSON.stringify([own]));
    await page.getByRole('button', { name: 'Bring them in' }).click();
    await expect(page.getByRole('status').first()).toContainText('No annotation is new.');
    await page.goto(`${session}/facts/taken-hostage`);
    await expect(page.getByText(note)).toHaveCount(2);
    await context.close();
  });
}
