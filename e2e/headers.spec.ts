import { get } from 'node:http';
import { expect, test } from './fixtures';
import { startProductionServer } from './production-server';
import { accountOf, signedIn } from './signed-in';

const everywhere = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

test('every response says what browsers may do with it', async ({ request }) => {
  for (const address of ['/', '/how-to-read', '/api/events', '/sign-in', '/nothing', '/icon.svg']) {
    const headers = (await request.get(address)).headers();
    expect(headers, address).toMatchObject(everywhere);
    expect(headers['content-security-policy'], address).toContain("frame-ancestors 'none'");
    expect(headers['permissions-policy'], address).toContain('camera=()');
    expect(headers['strict-transport-security'], address).toBeUndefined();
  }
});

test('what is made for one person is kept by nobody, and runs the scripts that it names', async ({
  server,
  browser,
}) => {
  const { context } = await signedIn(server, browser, { name: 'Ann', role: 'admin' });
  for (const address of ['/sign-in', '/invitation/x', '/editor/account', '/editor/people']) {
    const response = await context.request.get(address, { maxRedirects: 0 });
    const headers = response.headers();
    expect(headers['cache-control'], address).toBe('no-store, private');
    const nonce = /'nonce-([^']+)'/.exec(headers['content-security-policy'] ?? '')?.[1] ?? '';
    expect(nonce, address).toMatch(/^[\w+/]{22}==$/);
    expect(headers['content-security-policy']).not.toMatch(/script-src[^;]*unsafe-inline/);
    const scripts = [...(await response.text()).matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
    expect(scripts.length, address).toBeGreaterThan(2);
    expect(
      scripts.filter((tag) => !tag.includes(`nonce="${nonce}"`)),
      address,
    ).toEqual([]);
  }
  // However it is spelled.
  const spelled = await context.request.get('/%65ditor/account', { maxRedirects: 0 });
  expect(spelled.headers()['cache-control']).toBe('no-store, private');
  const missing = await context.request.get('/editor/none');
  expect(missing.status()).toBe(404);
  expect(missing.headers()['cache-control']).toBe('no-store, private');
  await context.close();
});

test('public pages are the same, and cached, for who is signed in', async ({ server, browser }) => {
  const { context } = await signedIn(server, browser, { name: 'Ada Invisible', role: 'admin' });
  const anonymous = await browser.newContext({ baseURL: server.url });
  await anonymous.request.get('/how-to-read');
  const [theirs, readers] = await Promise.all(
    [context, anonymous].map((one) => one.request.get('/how-to-read')),
  );
  expect(await theirs?.text()).toBe(await readers?.text());
  expect(theirs?.headers()['cache-control']).toContain('s-maxage');
  expect(theirs?.headers()['set-cookie']).toBeUndefined();
  expect(theirs?.headers()['x-nextjs-cache']).toBe('HIT');
  await Promise.all([context.close(), anonymous.close()]);
});

test('caches that nobody can tell of a change may give public answers for five minutes at most', async ({
  request,
}) => {
  const event = '/events/security-council-8-october-2023';
  const searched = 's-maxage=60, stale-while-revalidate=60';
  for (const [address, said] of [
    ...['/', '/votes', '/articles/al-arabiya-council-divided', event, `${event}?policy=acled`].map(
      (page) => [page, 's-maxage=60, stale-while-revalidate=240'] as const,
    ),
    ['/search?q=council', `public, ${searched}`] as const,
    ...['/api/events', `/api${event}`, '/api/search?q=council'].map(
      (data) => [data, `public, ${searched}, stale-if-error=240`] as const,
    ),
  ]) {
    expect((await request.get(address)).headers()['cache-control'], address).toBe(said);
  }
});

test('under HTTPS cookies are bound to the host, and HTTPS is asked for from then on', async ({
  server,
  request,
}) => {
  const { email, password } = await accountOf(server, { name: 'Ada', role: 'editor' });
  const proxied = await startProductionServer(server.databaseUrl, { TRUSTED_PROXIES: '1' });
  try {
    const over = (scheme: string) =>
      request.post(`${proxied.url}/api/auth/sign-in`, {
        data: { email, password },
        headers: { 'x-forwarded-proto': scheme, 'x-forwarded-for': '192.0.2.7' },
      });
    const secure = await over('https');
    expect(secure.headers()['strict-transport-security']).toMatch(/^max-age=\d{8}/);
    const [cookie = '', known] = secure.headers()['set-cookie']?.split('\n') ?? [];
    expect(known).toMatch(/^recount\.known=.*; HttpOnly; SameSite=Lax; Secure$/);
    expect(cookie).toMatch(/^__Host-recount\.session_token=/);
    for (const attribute of [/; Path=\/(?:;|$)/, /; HttpOnly/, /; Secure/, /; SameSite=Lax/]) {
      expect(cookie).toMatch(attribute);
    }
    const plain = await over('http');
    expect(plain.headers()['strict-transport-security']).toBeUndefined();
    // Each cookie has a line of its own.
    expect(plain.headers()['set-cookie']).toMatch(
      /^recount\.session_token=.*HttpOnly; SameSite=Lax$/m,
    );
    // Without a proxy that is said to stand there, nobody is believed to have come over HTTPS.
    const believed = await request.post(`${server.url}/api/auth/sign-in`, {
      data: { email, password },
      headers: { 'x-forwarded-proto': 'https' },
    });
    expect(believed.headers()['set-cookie']).toMatch(/^recount\.session_token=/);
  } finally {
    await proxied.close();
  }
});

test('who asks for another protocol is answered in this one', async ({ server }) => {
  for (const upgrade of ['websocket', 'h2c', 'foo']) {
    const status = await new Promise((answered, failed) => {
      const headers = { connection: 'Upgrade', upgrade };
      get(`${server.url}/api/events`, { headers }, (response) => {
        response.resume();
        answered(response.statusCode);
      }).on('error', failed);
    });
    expect(status, upgrade).toBe(200);
  }
});

test('asking how the stream of changes is answered opens none', async ({ server, browser }) => {
  const { context } = await signedIn(server, browser, { name: 'Ada', role: 'editor' });
  for (let asked = 0; asked < 35; asked += 1) {
    const response = await context.request.head('/api/editor/live');
    expect(response.status()).toBe(200);
    expect(response.headers()['content-type']).toContain('text/event-stream');
  }
  const leaving = new AbortController();
  const { cookies } = await context.storageState();
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const stream = await fetch(`${server.url}/api/editor/live`, {
    ...{ headers: { cookie }, signal: leaving.signal },
  });
  expect(stream.status).toBe(200);
  leaving.abort();
  await context.close();
});
