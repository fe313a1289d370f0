import type { APIRequestContext, BrowserContext } from '@playwright/test';
import { expect, test } from './fixtures';
import { signedIn } from './signed-in';
import { serverActions, type Write, writes } from './writes';

const every = writes();
const nobody = { cookies: [], origins: [] };

/** Sends each write with nothing in it, and gives the statuses by address. */
async function statusesOf(
  request: APIRequestContext,
  asked: readonly Write[],
  headers: Record<string, string> = {},
): Promise<[string, number][]> {
  const answers: [string, number][] = [];
  for (const { method, address } of asked) {
    const response = await request.fetch(address, { method, headers, data: {} });
    answers.push([`${method} ${address}`, response.status()]);
  }
  return answers;
}

function all(asked: readonly Write[], status: number): [string, number][] {
  return asked.map(({ method, address }) => [`${method} ${address}`, status]);
}

test('writes are found, and are route handlers alone', () => {
  expect(every.length).toBeGreaterThan(20);
  expect(every.map(({ address }) => address)).toContain('/api/auth/sign-in');
  expect(new Set(every.map(({ role }) => role))).toEqual(new Set(['anyone', 'editor', 'admin']));
  // A server action is a write that has no address of its own: who adds one has it found here, too.
  expect(serverActions()).toEqual([]);
});

test('every write refuses who is not signed in', async ({ request }) => {
  for (const [write, status] of await statusesOf(request, every)) {
    expect([401, 403], write).toContain(status);
  }
  const inside = every.filter(({ role }) => role !== 'anyone');
  expect(await statusesOf(request, inside)).toEqual(all(inside, 401));
});

test('a form of who is not signed in leads to the page to sign in on', async ({ request }) => {
  for (const { method, address } of every.filter(({ role }) => role !== 'anyone')) {
    const response = await request.fetch(address, { method, form: { a: 'b' }, maxRedirects: 0 });
    expect(response.status(), address).toBe(303);
    expect(response.headers().location, address).toMatch(/^\/sign-in\?/);
  }
});

test('only what signs someone in may be asked by who is not signed in', () => {
  const outside = every.filter(({ role }) => role === 'anyone').map(({ address }) => address);
  expect(outside.sort()).toEqual([
    '/api/auth/passkey/verify-authentication',
    '/api/auth/redeem-invitation',
    '/api/auth/second-factor',
    '/api/auth/sign-in',
    // These ask for the key of the server's own process, which nobody has.
    '/api/internal/changed',
    '/api/internal/stale',
  ]);
});

test('every write of admins refuses an editor', async ({ server, browser }) => {
  const { context } = await signedIn(server, browser, { name: 'Eve', role: 'editor' });
  const admins = every.filter(({ role }) => role === 'admin');
  expect(await statusesOf(context.request, admins)).toEqual(all(admins, 403));
  await context.close();
});

const elsewhere: [string, Record<string, string>][] = [
  ['another site’s page', { origin: 'https://elsewhere.example' }],
  ['a page without an origin', { origin: 'null' }],
  ['another site, as the browser says', { 'sec-fetch-site': 'cross-site' }],
  ['another host of this site, as the browser says', { 'sec-fetch-site': 'same-site' }],
];

test('every write refuses what another site sends, with an admin’s cookie', async ({
  server,
  browser,
}) => {
  const { context } = await signedIn(server, browser, { name: 'Ann', role: 'admin' });
  for (const [from, headers] of elsewhere) {
    expect(await statusesOf(context.request, every, headers), from).toEqual(all(every, 403));
  }
  await context.close();
});

test('every write refuses a cookie after signing out, a forged one, and that of an account that was ended', async ({
  server,
  browser,
  request,
}) => {
  const admin = await signedIn(server, browser, { name: 'Ann', role: 'admin' });
  const gone = await signedIn(server, browser, { name: 'Gus', role: 'editor' });
  const left = await cookieOf(admin.context);
  const ended = await cookieOf(gone.context);
  const answer = await admin.context.request.post(`/api/editor/people/${gone.userId}/deactivate`);
  expect(answer.status()).toBe(200);
  expect((await admin.context.request.post('/api/auth/sign-out')).status()).toBe(200);

  const inside = every.filter(({ role }) => role !== 'anyone');
  const forged = `recount.session_token=${'a'.repeat(32)}.${'A'.repeat(43)}%3D`;
  for (const cookie of [left, ended, forged]) {
    expect(await statusesOf(request, inside, { cookie })).toEqual(all(inside, 401));
  }
  await Promise.all([admin.context.close(), gone.context.close()]);
});

test('what is neither JSON nor a form is refused, and so are methods that nothing answers', async ({
  request,
}) => {
  const text = await request.post('/api/auth/sign-in', {
    headers: { 'content-type': 'text/plain' },
    data: '{}',
  });
  expect(text.status()).toBe(415);
  expect((await request.put('/api/auth/sign-in', { data: {} })).status()).toBe(405);
  expect((await request.post('/sign-in', { data: {} })).status()).toBe(405);
});

test('what Better Auth could answer besides is not there', async ({ browser, server }) => {
  const { context } = await signedIn(server, browser, { name: 'Eve', role: 'editor' });
  for (const address of [
    'sign-up/email',
    'sign-in/email',
    'sign-in/social',
    'update-user',
    'update-session',
    'change-email',
    'change-password',
    'set-password',
    'delete-user',
    'reset-password',
    'request-password-reset',
    'two-factor/enable',
    'two-factor/disable',
    'two-factor/verify-totp',
    'revoke-sessions',
    'passkey/delete-passkey',
  ]) {
    const response = await context.request.post(`/api/auth/${address}`, { data: {} });
    expect(response.status(), address).toBe(404);
  }
  for (const address of [
    'get-session',
    'list-sessions',
    'ok',
    'error',
    'passkey/list-user-passkeys',
  ]) {
    expect((await context.request.get(`/api/auth/${address}`)).status(), address).toBe(404);
  }
  await context.close();
});

test('a role that a client sends changes nothing', async ({ browser, server }) => {
  const { context, email, password, userId } = await signedIn(server, browser, {
    name: 'Eve',
    role: 'editor',
  });
  const role = { role: 'admin', user: { role: 'admin' }, deactivatedAt: null };
  const own = every.filter(
    ({ address, role: needed }) => needed === 'editor' && /account/.test(address),
  );
  for (const { method, address } of own) {
    await context.request.fetch(address, { method, data: { name: 'Eve', ...role } });
  }
  const again = await browser.newContext({ baseURL: server.url, storageState: nobody });
  await again.request.post('/api/auth/sign-in', { data: { email, password, ...role } });
  for (const { request } of [context, again]) {
    const response = await request.post(`/api/editor/people/${userId}/role`, { data: role });
    expect(response.status()).toBe(403);
  }
  await Promise.all([context.close(), again.close()]);
});

async function cookieOf(context: BrowserContext): Promise<string> {
  const cookie = (await context.cookies()).find(({ name }) => name.endsWith('session_token'));
  return `${cookie?.name}=${cookie?.value}`;
}
