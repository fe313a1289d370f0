import { annotate, expect, session } from './at-the-desk';
import { test } from './fixtures';
import { signedIn } from './signed-in';

test('a page whose editor has signed out elsewhere says so, and is a reader’s when it is loaded again', async ({
  server,
  browser,
}) => {
  const { page, context } = await signedIn(server, browser, { name: 'Ada', role: 'editor' });
  await page.goto('/editor/account');
  const hint = () => page.evaluate(() => localStorage.getItem('recount.editor'));
  await expect.poll(hint).toBe('1');
  await page.goto(session);
  await expect(annotate(page)).toBeVisible();

  await context.request.post('/api/auth/sign-out');
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(page.getByText('Your session has ended.')).toBeVisible();
  await page.reload();
  await expect.poll(hint).toBeNull();
  await expect(annotate(page)).toHaveCount(0);
  await context.close();
});

test('who is signed in is no error to ask where nobody is, nor is to follow changes', async ({
  request,
}) => {
  const who = await request.get('/api/editor/people');
  expect([who.status(), await who.json()]).toEqual([200, null]);
  expect(who.headers()['cache-control']).toBe('no-store, private');
  for (const method of ['GET', 'HEAD']) {
    const stream = await request.fetch('/api/editor/live', { method });
    expect([stream.status(), await stream.text()], method).toEqual([204, '']);
  }
});
