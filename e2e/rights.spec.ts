import AxeBuilder from '@axe-core/playwright';
import { annotate as annotateButton, form, remembersEditors } from './at-the-desk';
import { selectIn } from './correcting';
import { expect, type TestServer, watched, withSeededServer } from './fixtures';
import { leaksAt, leaksIn } from './leaks';
import { publicRoutes } from './routes';
import { signedIn } from './signed-in';
import { publishAll, type Said, shown, takeBack, unseen, unseenWords, withheld } from './withheld';

type Withheld = { server: TestServer; said: Said; found: readonly string[] };

/** Tests on a server that served all of it before it was taken back, so that its caches had it. */
const test = watched.extend<object, { taken: Withheld }>({
  taken: [
    async ({ browser }, use) => {
      await withSeededServer(async (server) => {
        const { context } = await signedIn(server, browser, { name: 'Ada Ferrer', role: 'editor' });
        const said = await publishAll(server, context.request);
        const reader = await browser.newContext({ baseURL: server.url });
        const found = new Set<string>();
        for (const address of Object.values(addressesOf(said)).flat()) {
          for (const leak of await leaksAt(reader.request, address)) found.add(leak);
        }
        await takeBack(server);
        await Promise.all([reader.close(), context.close()]);
        await use({ server, said, found: [...found] });
      });
    },
    { scope: 'worker', timeout: 180_000 },
  ],

  baseURL: async ({ taken }, use) => use(taken.server.url),
});

const council = '/events/security-council-8-october-2023';
const vote = '/events/us-draft-22-march-2024';
const beside = `${withheld}/al-arabiya-council-divided`;

/** Addresses of every public route, by its folder in `app`: those at which what is not given could be. */
function addressesOf(said: Said): Readonly<Record<string, readonly string[]>> {
  const annotations = [said.hidden, said.partly, said.unseen, said.reply];
  const facts = ['killed-in-all', 'palestinians-killed-in-gaza', unseen.fact];
  return {
    'api/annotations/[annotation]': annotations.map((id) => `/api/annotations/${id}`),
    'api/compare/[...articles]': comparisons.map((pair) => `/api/compare/${pair}`),
    'api/events': ['/api/events'],
    'api/events/[event]': [council, vote, `/events/${unseen.event}`].flatMap((event) => [
      `/api${event}`,
      `/api${event}?policy=acled`,
    ]),
    'api/events/[event]/annotations': [council, vote, `/events/${unseen.event}`].flatMap(
      (event) => [`/api${event}/annotations`, `/api${event}/annotations?page=1`],
    ),
    'api/events/[event]/rows.csv': [council, vote, `/events/${unseen.event}`].map(
      (event) => `/api${event}/rows.csv`,
    ),
    'api/health': ['/api/health'],
    'api/outlets': ['/api/outlets', '/api/outlets?from=h'],
    'api/outlets/[outlet]': outlets.map((outlet) => `/api/outlets/${outlet}`),
    'api/search': searches.map((query) => `/api/search?${query}`),
    'api/series': ['/api/series'],
    'api/series/[series]': ['/api/series/gaza-killed-ministry-of-health'],
    'api/votes': ['/api/votes'],
    'api/votes/[...symbol]': ['/api/votes/S/2024/239'],
    'articles/[article]': [`/articles/${withheld}`, `/articles/${unseen.article}`],
    'articles/[article]/[version]': [
      ...[1, 2].map((version) => `/articles/${withheld}/${version}`),
      `/articles/${unseen.article}/1`,
    ],
    'compare/[...articles]': comparisons.map((pair) => `/compare/${pair}`),
    'events/[event]': [council, vote, `/events/${unseen.event}`],
    'events/[event]/facts/[fact]': [
      ...facts.map((fact) => `${council}/facts/${fact}`),
      `${vote}/facts/outcome`,
      `/events/${unseen.event}/facts/${unseen.fact}`,
    ],
    'how-to-read': ['/how-to-read'],
    'invitation/[token]': ['/invitation/none'],
    'outlets/[outlet]': outlets.map((outlet) => `/outlets/${outlet}`),
    search: searches.map((query) => `/search?${query}`),
    'series/[series]': ['/series/gaza-killed-ministry-of-health'],
    'sign-in': ['/sign-in'],
    'variants/annotations/[annotation]/[from]': annotations.map((id) => `/annotations/${id}`),
    'variants/articles/[article]/[version]/annotations/[from]': [
      ...[1, 2].map((version) => `/articles/${withheld}/${version}/annotations`),
      `/articles/${unseen.article}/1/annotations`,
    ],
    'variants/events/[event]/[options]': [council, vote, `/events/${unseen.event}`].flatMap(
      (event) => [`${event}?policy=airwars`, `${event}?kind=quantity`],
    ),
    'variants/events/[event]/facts/[fact]/[options]': facts.map(
      (fact) => `${council}/facts/${fact}?policy=acled`,
    ),
    'variants/events/[event]/facts/[fact]/annotations/[from]': facts.map(
      (fact) => `${council}/facts/${fact}/annotations`,
    ),
    'variants/from/[from]': ['/', '/?from=2023-10-09.999'],
    'variants/outlet-list/[from]': ['/outlets', '/outlets?from=u'],
    'variants/outlets/[outlet]/[options]': outlets.map(
      (outlet) => `/outlets/${outlet}?rows-from=2030-01-01.1.0`,
    ),
    'variants/series-list/[from]': ['/series'],
    'variants/series/[series]/[from]': ['/series/gaza-killed-ministry-of-health?from=2023-10-08'],
    'variants/votes/[options]': ['/votes', '/votes?year=2024'],
    'variants/votes/elsewhere/[symbol]': ['/votes/S/2024/239/'],
    'variants/votes/findings/[from]': ['/votes/findings'],
    'votes/[...symbol]': ['/votes/S/2024/239'],
  };
}

const outlets = ['harbour-courier', unseen.outlet, 'al-arabiya-english'];
const comparisons = [
  beside,
  `${withheld}/1/${withheld}/2`,
  `${withheld}/${unseen.article}`,
  `${unseen.article}/al-arabiya-council-divided`,
];
// What is looked for stands in the answer too, so that it is looked for by words before and after.
const searches = [
  'q=harbour',
  'q=killed',
  'q=lanterns+pier',
  'q=people&outlet=harbour-courier',
  'q=hearing',
  'q=ledger',
];

test('every route that anyone may read is asked', ({ taken }) => {
  const routes = publicRoutes();
  expect(routes.length).toBeGreaterThan(30);
  expect(Object.keys(addressesOf(taken.said)).sort()).toEqual(routes);
});

test('before it was taken back, all of it could be read', ({ taken }) => {
  // Else that nothing is found afterwards would say nothing.
  for (const word of ['gullwrack', 'tarnhollow', 'snellgate', 'wickthorn', 'fennimarrow']) {
    expect(taken.found).toContain(word);
  }
  expect(taken.found).toEqual(expect.arrayContaining(unseenWords));
});

test('nothing of it is anywhere afterwards, nor in what is linked from there', async ({
  taken,
  request,
}) => {
  test.setTimeout(300_000);
  const seen = new Set(Object.values(addressesOf(taken.said)).flat());
  for (const address of seen) {
    await expect
      .poll(() => leaksAt(request, address), { message: address, timeout: 30_000 })
      .toEqual([]);
    const page = await (await request.get(address)).text();
    for (const [, href = ''] of page.matchAll(/href="(\/[^"#]*)/g)) {
      const linked = href.replaceAll('&amp;', '&');
      if (/harbour|courier|from=|after=|annotations|compare/.test(linked)) seen.add(linked);
    }
  }
  expect(seen.size).toBeGreaterThan(60);
});

test('what is not public answers as what is not there', async ({ taken, request }) => {
  const { article, outlet, event, fact } = unseen;
  const id = '3f8a2b1c-0d4e-4a6b-9c7d-5e2f1a0b3c4d';
  for (const [address, nothing] of [
    [`/articles/${article}`, '/articles/nothing-of-it'],
    [`/articles/${article}/1`, '/articles/nothing-of-it/1'],
    [`/compare/${article}/${withheld}`, `/compare/nothing-of-it/${withheld}`],
    [`/api/compare/${article}/${withheld}`, `/api/compare/nothing-of-it/${withheld}`],
    [`/events/${event}`, '/events/nothing-of-it'],
    [`/api/events/${event}`, '/api/events/nothing-of-it'],
    [`/api/events/${event}/rows.csv`, '/api/events/nothing-of-it/rows.csv'],
    [`/api/events/${event}/annotations`, '/api/events/nothing-of-it/annotations'],
    [`${council}/facts/${fact}`, `${council}/facts/nothing-of-it`],
    [`/outlets/${outlet}`, '/outlets/nothing-of-it'],
    [`/api/outlets/${outlet}`, '/api/outlets/nothing-of-it'],
    [`/annotations/${taken.said.unseen}`, `/annotations/${id}`],
    [`/api/annotations/${taken.said.unseen}`, `/api/annotations/${id}`],
    [`/api/annotations/${taken.said.reply}`, `/api/annotations/${id}`],
  ] as const) {
    await expect
      .poll(async () => (await request.get(address)).status(), {
        message: address,
        timeout: 30_000,
      })
      .toBe(404);
    const [there, gone] = [await request.get(address), await request.get(nothing)];
    const named = (text: string) =>
      text
        .replaceAll(new RegExp(`${article}|${outlet}|${event}|${fact}`, 'g'), 'nothing-of-it')
        .replaceAll(new RegExp(`${taken.said.unseen}|${taken.said.reply}`, 'g'), id);
    if (address.startsWith('/api/')) expect(await there.text(), address).toBe(await gone.text());
    expect(gone.status(), nothing).toBe(404);
    expect(leaksIn(named(await there.text())), address).toEqual([]);
  }
});

test('what is withheld is not found by its words, and what is shown is', async ({ request }) => {
  const totalOf = async (query: string) => {
    const answer = await (await request.get(`/api/search?q=${query}`)).json();
    return [answer.total.count, answer.respellings.length];
  };
  for (const word of ['gullwrack', 'snellgate', 'wickthorn', 'fennimarrow', ...unseenWords]) {
    await expect
      .poll(() => totalOf(`"${word}"`), { message: word, timeout: 30_000 })
      .toEqual([0, 0]);
    // Nor is a slip of it taken for it.
    expect((await totalOf(`${word}z`))[1], word).toBe(0);
  }
  for (const word of ['lanterns', '"harbour office"', 'nightfall']) {
    await expect
      .poll(async () => (await totalOf(word))[0], { message: word, timeout: 30_000 })
      .toBeGreaterThan(0);
  }
});

test('an article in excerpts shows them, with how much is left out, why, and where the whole is', async ({
  page,
}) => {
  await page.goto(`/articles/${withheld}`);
  // The number of a claim stands after its words.
  const text = page.locator('[data-text]');
  for (const words of Object.values(shown)) {
    await expect(text).toContainText(
      new RegExp(words.replace(/(?<=killed|China and Russia)/, '\\d?')),
    );
  }
  const why = page.locator('section', { has: page.locator('#text') });
  await expect(why).toContainText('Shown in excerpts');
  await expect(why).toContainText(/… about \d+ words not shown …/);
  await expect(
    page.getByRole('link', { name: 'Read the whole at The Harbour Courier' }),
  ).toHaveAttribute('href', 'https://paper.example/1');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.goto(`/compare/${beside}`);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await expect(
    page.getByText(/The Harbour Courier is not shown in full here: \d+ of its \d+ words/),
  ).toBeVisible();
});

test('of an annotation on words that are withheld readers get what the editor says', async ({
  page,
  request,
  taken,
}) => {
  const { said } = taken;
  await page.goto(`/annotations/${said.hidden}`);
  await expect(page.getByText('On words far down.')).toBeVisible();
  await expect(
    page.getByText('These words are of a text that is not shown in full.'),
  ).toBeVisible();
  await page.goto(`/annotations/${said.partly}`);
  await expect(page.locator('q')).toHaveText('Then the bells rang. …');
  const data = await (await request.get(`/api/annotations/${said.hidden}`)).json();
  expect(data.target.selector).toMatchObject([{ type: 'TextPositionSelector' }]);
});

test('an editor annotates words of excerpts where they stand', async ({ browser, taken }) => {
  const { context } = await signedIn(taken.server, browser, { name: 'Ben Okafor', role: 'editor' });
  await remembersEditors(context);
  const page = await context.newPage();
  await page.goto(`${taken.server.url}/articles/${withheld}`);
  await expect(annotateButton(page)).toBeVisible();
  const words = 'Then the bells rang.';
  await selectIn(page, words);
  await page.getByRole('button', { name: 'Annotate these words' }).click();
  await form(page).getByLabel('Note').fill('On the bells.');
  await page.keyboard.press('Control+Enter');
  await expect
    .poll(async () => {
      const own = await context.request.get(`/api/editor/texts?of=${withheld}/2`);
      const { annotations } = await own.json();
      return annotations.map(({ targets }: { targets: { exact: string }[] }) => targets[0]?.exact);
    })
    .toContain(words);
  await context.close();
});
