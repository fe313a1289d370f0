import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { annotate, sent, writtenElsewhere } from './annotating';
import { expect, test } from './newsroom';

const event = 'security-council-8-october-2023';
const other = '/events/french-draft-may-2021';
const onRow = (fact: string) => ({ kind: 'discrepancy', event, fact, pair: null }) as const;
const articles = [
  'al-arabiya-council-divided',
  'indian-awaaz-ends-without-unified-position',
] as const;

/** Every way to read of a row. */
const pagesOf = (fact: string) => [
  `/events/${event}`,
  `/events/${event}?policy=acled`,
  `/events/${event}?verdict=reported-once`,
  `/events/${event}/facts/${fact}`,
  `/events/${event}/facts/${fact}?policy=acled`,
  `/events/${event}/facts/${fact}/annotations`,
];

test.describe('what an editor says', () => {
  test('is there for readers with the first page after its answer, and leaves other pages cached', async ({
    page,
    request,
    newsroom: { ada },
  }) => {
    const fact = 'israelis-killed';
    const addresses = pagesOf(fact);
    for (const address of [...addresses, other, other]) await request.get(address);
    const note = `Seen at once, ${randomUUID()}`;
    await annotate(ada.context.request, onRow(fact), { note, status: 'explained' });
    expect((await request.get(other)).headers()['x-nextjs-cache']).toBe('HIT');
    for (const address of addresses) {
      await page.goto(address);
      await expect(page.getByText(note).first(), address).toBeVisible();
    }
    const state = async () => (await request.get(`/events/${event}`)).headers()['x-nextjs-cache'];
    await expect.poll(state).toBe('HIT');
  });

  test('is there for readers of another server, and what a program writes too', async ({
    page,
    server,
    newsroom: { ada, ben, second },
  }) => {
    test.setTimeout(180_000);
    const fact = 'palestinians-killed-in-gaza';
    const addresses = pagesOf(fact);
    const bases = [server.url, second.url];
    for (const base of bases) for (const address of addresses) await fetch(base + address);

    const note = `From the other server, ${randomUUID()}`;
    const { id } = await annotate(ada.context.request, onRow(fact), { note });
    for (const address of addresses) {
      await expect(async () => {
        await page.goto(second.url + address);
        await expect(page.getByText(note).first()).toBeVisible({ timeout: 1 });
      }, address).toPass({ timeout: 40_000 });
    }

    const written = `By a program, ${randomUUID()}`;
    await writtenElsewhere(server.databaseUrl, ben.userId, [
      [
        `UPDATE "Annotation" SET note = $2, version = version + 1 WHERE id = $1::uuid`,
        [id, written],
      ],
    ]);
    for (const base of bases) {
      for (const address of addresses) {
        await expect(async () => {
          await page.goto(base + address);
          await expect(page.getByText(written).first()).toBeVisible({ timeout: 1 });
        }, base + address).toPass({ timeout: 40_000 });
      }
    }
  });

  test('is there soon, too, when the page was being made as it was written', async ({
    request,
    server,
    newsroom: { ada },
  }) => {
    test.setTimeout(120_000);
    const before = `Said before, ${randomUUID()}`;
    const note = `Said meanwhile, ${randomUUID()}`;
    const { id } = await annotate(ada.context.request, onRow('israelis-killed'), { note: before });
    // The page reads the names of outlets after it has read the note, and waits for them here.
    const lock = new pg.Client(server.databaseUrl);
    await lock.connect();
    await lock.query('BEGIN; LOCK TABLE "Outlet" IN ACCESS EXCLUSIVE MODE');
    const made = request.get(`/annotations/${id}`);
    const waiting = `SELECT count(*)::int AS count FROM pg_locks WHERE NOT granted`;
    await expect.poll(async () => (await lock.query(waiting)).rows[0].count).toBeGreaterThan(0);
    await writtenElsewhere(server.databaseUrl, ada.userId, [
      [`UPDATE "Annotation" SET note = $2, version = version + 1 WHERE id = $1::uuid`, [id, note]],
    ]);
    await lock.query('COMMIT');
    await lock.end();
    expect(await (await made).text()).toContain(before);
    await expect
      .poll(async () => (await request.get(`/annotations/${id}`)).text(), { timeout: 40_000 })
      .toContain(note);
  });

  test('is read with its thread and its history, and goes without its words when it is retracted', async ({
    page,
    newsroom: { ada, ben },
  }) => {
    const fact = 'taken-hostage';
    const { id } = await annotate(ada.context.request, onRow(fact), {
      note: 'The first wording.',
      reason: { code: 'different source' },
      assigneeId: ben.userId,
    });
    const save = { note: 'The second wording.', reason: { words: 'told by two sources' } };
    await sent(ben.context.request, 'patch', `/api/editor/annotations/${id}`, {
      ...{ version: 1, status: 'disputed', assigneeId: ben.userId, seenFingerprint: null },
      ...save,
    });
    await sent(ben.context.request, 'post', `/api/editor/annotations/${id}/replies`, {
      ...{ id: randomUUID(), note: 'The verb is the spokesman’s.' },
    });

    await page.goto(`/events/${event}#fact-${fact}`);
    const row = page.locator(`#fact-${fact}`);
    await expect(row).toContainText('Disputed among editors');
    await expect(row).toContainText('Told by two sources. The second wording.');
    await row.getByRole('link', { name: '1 annotation' }).click();
    const section = page.getByRole('region', { name: 'Editors’ annotations' });
    const item = section.getByRole('listitem').filter({ hasText: 'The second wording.' }).first();
    await expect(item).toContainText(/Ada Ferrer, \d+ \w+ \d{4} at \d\d:\d\d UTC/);
    await expect(item).toContainText(/changed by Ben Okafor, \d+ \w+ \d{4} at \d\d:\d\d UTC/);
    await expect(item).toContainText('The verb is the spokesman’s.');
    await expect(item.getByText('The first wording.')).toBeHidden();
    await item.getByText('One earlier version').click();
    await expect(item.getByText('The first wording.')).toBeVisible();
    await expect(item).toContainText('different source');

    await item.getByRole('link', { name: /^Ada Ferrer/ }).click();
    await expect(page).toHaveURL(`/annotations/${id}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Annotation by Ada Ferrer');
    await expect(page.getByText('The verb is the spokesman’s.')).toBeVisible();
    const alternate = page.locator('link[rel=alternate][type="application/ld+json"]');
    await expect(alternate).toHaveAttribute('href', new RegExp(`/api/annotations/${id}$`));

    await sent(ben.context.request, 'post', `/api/editor/annotations/${id}/retraction`, {
      version: 2,
    });
    await page.reload();
    await expect(page.getByText('Retracted by Ben Okafor')).toBeVisible();
    await expect(page.locator('main')).not.toContainText('wording');
    await page.goto(`/events/${event}/facts/${fact}`);
    await expect(section).toContainText('Retracted by Ben Okafor');
    await expect(section).not.toContainText('The second wording.');
    await page.goto(`/events/${event}`);
    await expect(row).not.toContainText('Editors:');
  });

  test('of claims and passages stands with the articles, linked to the words', async ({
    page,
    request,
    newsroom: { ada },
  }) => {
    const { rows } = await (await request.get(`/api/events/${event}`)).json();
    const claims = rows.flatMap((row: Row) => row.cells.flatMap((cell) => cell.claims));
    const claim = claims.find((one: Claim) => one.article === articles[0]);
    await annotate(
      ada.context.request,
      { kind: 'claim', claimId: claim.id },
      { note: 'Of a claim.' },
    );
    const passages = [
      { article: articles[0], version: 1, start: 214, end: 251 },
      { article: articles[1], version: 1, start: 300, end: 380 },
    ];
    await annotate(ada.context.request, { kind: 'passages', passages }, { note: 'Of both.' });

    await page.goto(`/articles/${articles[0]}`);
    const section = page.getByRole('region', { name: 'Editors’ annotations' });
    await expect(section).toContainText('Of a claim.');
    const quoted = section.getByRole('listitem').filter({ hasText: 'Of a claim.' });
    await expect(quoted.locator('q')).toHaveText(claim.quote);
    await page.getByRole('link', { name: 'annotated' }).click();
    await expect(quoted.first()).toBeInViewport();
    const both = section.getByRole('listitem').filter({ hasText: 'Of both.' });
    const way = both.getByRole('link', { name: /in the article of Al Arabiya/ });
    expect(await way.getAttribute('href')).toContain('#chars-214-251:~:text=');
    await expect(page.locator('.at-chars-214-251').first()).toBeVisible();
    await way.click();
    await expect(page.locator('#chars-214-251')).toBeInViewport();

    await page.goto(`/compare/${articles.join('/')}`);
    await expect(section).toContainText('Of both.');
    await expect(section).not.toContainText('Of a claim.');
    await page.goto('/articles/nz-herald-us-blocks-ceasefire-resolution');
    await expect(section).toHaveCount(0);
  });

  test('is in the data by row, without what is for editors', async ({ request, newsroom }) => {
    const { ada, ben } = newsroom;
    const fact = 'joint-statement-considered';
    const fingerprint = 'f'.repeat(64);
    const { id } = await annotate(ada.context.request, onRow(fact), {
      ...{ note: 'For the data.', assigneeId: ben.userId, seenFingerprint: fingerprint },
    });
    const { rows } = await (await request.get(`/api/events/${event}`)).json();
    const annotated = (slug: string) => rows.find((row: Row) => row.slug === slug).annotated;
    expect(annotated(fact)).toEqual({ status: 'open', count: 1 });
    expect(annotated('called-by')).toBeNull();
    const addresses = [...pagesOf(fact), `/annotations/${id}`, `/api/events/${event}`];
    for (const address of addresses) {
      const text = await (await request.get(address)).text();
      for (const secret of [ada.email, ben.email, ada.userId, ben.userId, fingerprint]) {
        expect(text.includes(secret), `${secret} at ${address}`).toBe(false);
      }
    }
    expect(await (await request.get(`/events/${event}/facts/${fact}`)).text()).toContain(
      'What it speaks of has changed since.',
    );
  });
});

interface Claim {
  readonly id: number;
  readonly article: string;
}

interface Row {
  readonly slug: string;
  readonly cells: readonly { readonly claims: readonly Claim[] }[];
}

test.describe('addresses', () => {
  test.use({ expectedErrors: [/status of 404/] });

  test('of a reply lead to its thread, and of nothing to a page that says so', async ({
    page,
    newsroom: { ada },
  }) => {
    const { id } = await annotate(ada.context.request, onRow('length'), { note: 'The root.' });
    const reply = randomUUID();
    await sent(ada.context.request, 'post', `/api/editor/annotations/${id}/replies`, {
      ...{ id: reply, note: 'The reply.' },
    });
    await page.goto(`/annotations/${reply}`);
    await expect(page.getByText('The root.')).toBeVisible();
    await expect(page.getByText('The reply.')).toBeVisible();
    for (const address of [
      `/annotations/${randomUUID()}`,
      '/annotations/nothing',
      `/annotations/${id.toUpperCase()}`,
      `/annotations/${id}?from=1`,
      `/events/${event}/facts/nothing/annotations`,
      `/events/${event}/facts/length/annotations?from=x`,
      `/articles/${articles[0]}/99/annotations`,
    ]) {
      expect((await page.goto(address))?.status(), address).toBe(404);
    }
  });
});
