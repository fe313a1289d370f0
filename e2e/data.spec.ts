import { expect, test } from './fixtures';

const slug = 'security-council-8-october-2023';

test('the API lists events and gives every row with its claims and bounds', async ({ request }) => {
  const { events, next } = await (await request.get('/api/events')).json();
  expect(events.map((event: { slug: string }) => event.slug)).toEqual([
    'us-draft-22-march-2024',
    slug,
    'french-draft-may-2021',
  ]);
  expect(next).toBeNull();

  const response = await request.get(`/api/events/${slug}`);
  expect(response.headers()['cache-control']).toContain('s-maxage');
  const event = await response.json();
  const row = event.rows.find((candidate: { slug: string }) => candidate.slug === 'killed-in-all');
  expect(row.verdict).toBe('compatible');
  expect(row.cells[0].claims[0]).toMatchObject({
    quote: 'claimed more than 1,000 lives',
    version: 1,
    pattern: 'active verb',
    correction: null,
    reading: { kind: 'quantity', bounds: { lower: 1001, upper: null, lowerInclusive: true } },
  });
  expect(row.reasons.map((reason: { code: string }) => reason.code)).toContain('bounds');
});

test('the API reads vague words by the policy asked for', async ({ request }) => {
  const event = await (await request.get(`/api/events/${slug}?policy=acled`)).json();
  const row = event.rows.find((candidate: { slug: string }) => candidate.slug === 'taken-hostage');
  expect(row.cells[1].claims[0].reading.bounds).toMatchObject({ lower: 100, upper: 100 });
});

test('the CSV has a line for every claim and every silence', async ({ request }) => {
  const response = await request.get(`/api/events/${slug}/rows.csv`);
  expect(response.headers()['content-type']).toContain('text/csv');
  const lines = (await response.text()).split('\r\n');
  expect(lines[0]).toContain('fact,question,kind,verdict,outlet');
  expect(lines.filter((line) => line.startsWith('israelis-killed,'))).toHaveLength(2);
});

test('health says that the database answers', async ({ request }) => {
  const response = await request.get('/api/health');
  expect(response.status()).toBe(200);
  expect(await response.json()).toEqual({ status: 'ok', database: 'answers' });
});

test('what has no name is 404, a bad key 400, each with a sentence', async ({ request }) => {
  const missing = await request.get('/api/events/nothing');
  expect(missing.status()).toBe(404);
  expect(await missing.json()).toEqual({ error: 'There is nothing of that name.' });
  expect((await request.get('/api/events/nothing/rows.csv')).status()).toBe(404);
  expect((await request.get('/api/events?from=nonsense')).status()).toBe(400);
});

test('pages are served from the cache and say what browsers may do with them', async ({
  request,
}) => {
  await request.get(`/events/${slug}`);
  const again = await request.get(`/events/${slug}`);
  expect(again.headers()['x-nextjs-cache']).toBe('HIT');
  await request.get(`/events/${slug}?policy=acled&kind=vote`);
  const variant = await request.get(`/events/${slug}?policy=acled&kind=vote`);
  expect(variant.headers()['x-nextjs-cache']).toBe('HIT');
  expect(again.headers()['x-powered-by']).toBeUndefined();
  expect(again.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(again.headers()['x-content-type-options']).toBe('nosniff');
});

test('nothing is written: other methods are refused, and so is what is no address', async ({
  request,
}) => {
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
    const refused = await request.fetch(`/events/${slug}`, { method });
    expect(refused.status(), method).toBe(405);
    expect(refused.headers().allow).toBe('GET, HEAD');
  }
  const response = await request.get('/api/events/%zz');
  expect(response.status()).toBe(400);
  expect(await response.json()).toEqual({ error: 'The address is not one that can be read.' });
});
