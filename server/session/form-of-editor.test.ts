import { beforeAll, expect, test, vi } from 'vitest';
import type { Role } from '@/core/annotations/editor';
import { done, type Outcome, refused } from '../commands/outcome';
import { DatabaseUnavailable } from '../database';
import { testDatabase } from '../test-database.testing';
import { headersWith, makeAccount, password } from './account.testing';
import { formOfEditor } from './form-of-editor';
import { type Said, saidTo } from './said';
import { serverSecret } from './server-secret';
import { signIn } from './sign-in';

const database = testDatabase('recount_template');
const page = '/editor/articles/a';
const tooShort = refused(422, 'The title is missing.');

/** An editor, and the headers of the browser that is signed in to the account. */
let id = '';
let headers = new Headers();

beforeAll(async () => {
  const account = await makeAccount(database.db);
  const outcome = await signIn(new Headers(), { email: account.email, password });
  if (!outcome.done) throw new Error(outcome.sentence);
  id = account.id;
  headers = headersWith(outcome.value.headers);
});

interface Sent {
  readonly fields?: Record<string, string>;
  readonly headers?: Headers;
  readonly needed?: Role;
  readonly work?: () => Promise<Outcome<null>>;
  readonly json?: boolean;
}

function send({ fields = {}, headers, needed = 'editor', work, json }: Sent): Promise<Response> {
  const own = new Headers(headers);
  const type = json ? 'application/json' : 'application/x-www-form-urlencoded';
  own.set('content-type', type);
  const body = json ? JSON.stringify(fields) : String(new URLSearchParams(fields));
  const request = new Request('http://localhost/', { method: 'POST', headers: own, body });
  return formOfEditor(request, needed, {
    ...{ page, most: 4096, says: () => 'It is made.' },
    back: (sent) => `${page}?at=${sent.get('proposal') ?? ''}`,
    typed: (sent) => ({ title: sent.get('title') ?? '' }),
    work: work ?? (async () => tooShort),
  });
}

/** Where an answer leads, and what the cookie for that page has. */
async function shown(answer: Response, to = answer.headers.get('location') ?? '') {
  const { pathname, searchParams } = new URL(to, 'http://localhost');
  const cookie = answer.headers.getSetCookie().find((own) => own.includes(`; Path=${pathname};`));
  const value = /^recount\.said=([^;]*)/.exec(cookie ?? '')?.[1];
  const secret = await serverSecret(database.db);
  const said: Said | null = saidTo(value, searchParams.get('said') ?? '', secret);
  return { pathname, at: searchParams.get('at'), to: searchParams.get('to'), said };
}

test('what was typed into a form that is refused comes back, at its own place', async () => {
  const fields = { title: 'Ж', proposal: 'p', desk: id, password: 'not to be kept' };
  const answer = await send({ fields, headers });
  expect(answer.status).toBe(303);
  expect(await shown(answer)).toMatchObject({
    ...{ pathname: page, at: 'p' },
    said: { sentence: tooShort.sentence, refused: true, fields: { title: 'Ж' }, owner: id },
  });
  const made = await send({ fields, headers, work: async () => done(null) });
  expect((await shown(made)).said).toMatchObject({ sentence: 'It is made.', fields: {} });
});

test('who is signed out signs in first, and finds there what was typed', async () => {
  const work = vi.fn(async () => done(null));
  const fields = { title: 'Ж', proposal: 'p', desk: id };
  const answer = await send({ fields, work });
  expect(answer.status).toBe(303);
  const { pathname, to, said } = await shown(answer);
  expect(pathname).toBe('/sign-in');
  expect(said).toMatchObject({ refused: true, fields: {}, owner: null });
  expect(said?.sentence).toContain('What you typed is kept in this browser');
  expect(await shown(answer, to ?? '')).toMatchObject({
    ...{ pathname: page, at: 'p' },
    said: { refused: true, fields: { title: 'Ж' }, owner: id },
  });
  expect(work).not.toHaveBeenCalled();

  // A program is told so, as ever.
  const program = await send({ fields, work, json: true });
  expect(program.status).toBe(401);
  expect(await program.json()).toEqual({ error: expect.stringContaining('not signed in') });
});

test.each([
  ['does not say whose it is', { title: 'Ж' }],
  ['has nothing typed in it', { title: '', desk: 'ada' }],
  ['is too long to be read', { title: 'x'.repeat(5000), desk: 'ada' }],
])('nothing is said to be kept of a form that %s', async (_, fields) => {
  const answer = await send({ fields });
  expect(answer.status).toBe(303);
  const { said } = await shown(answer);
  expect(said?.refused).toBe(true);
  expect(said?.sentence).not.toContain('is kept in this browser');
  expect(said?.fields).toEqual({});
  expect(answer.headers.getSetCookie()).toHaveLength(1);
});

test('a session that ended before the write is as good as none', async () => {
  const fields = { title: 'Ж', proposal: 'p', desk: id };
  const answer = await send({ fields, headers, work: async () => refused(401, 'Ended.') });
  const { pathname, to } = await shown(answer);
  expect(pathname).toBe('/sign-in');
  expect((await shown(answer, to ?? '')).said).toMatchObject({ fields: { title: 'Ж' }, owner: id });
});

test('nobody sends, or is shown, what somebody else typed', async () => {
  const work = vi.fn(async () => done(null));
  const answer = await send({ fields: { title: 'Ж', desk: 'ada' }, headers, work });
  expect(work).not.toHaveBeenCalled();
  const { pathname, said } = await shown(answer);
  expect(pathname).toBe(page);
  expect(said?.sentence).toContain('Somebody else was signed in');
  expect(JSON.stringify(said)).not.toContain('Ж');
});

test('an editor is told on a page what only an admin may do', async () => {
  const answer = await send({ headers, needed: 'admin' });
  expect(await shown(answer)).toMatchObject({
    ...{ pathname: page },
    said: { sentence: 'Only an admin may do this.', refused: true },
  });
});

test.each([
  ['a fault of ours', new TypeError('x'), 'fault on our side', 1],
  ['a database that is gone', new DatabaseUnavailable('gone'), 'The database did not answer', 0],
])('after %s the form is there again', async (_, thrown, sentence, logged) => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  const fields = { title: 'Ж', proposal: 'p', desk: id };
  const work = async () => Promise.reject(thrown);
  const answer = await send({ fields, headers, work });
  expect(log).toHaveBeenCalledTimes(logged);
  log.mockRestore();
  expect(answer.status).toBe(303);
  const { at, said } = await shown(answer);
  expect(at).toBe('p');
  expect(said).toMatchObject({ refused: true, fields: { title: 'Ж' }, owner: id });
  expect(said?.sentence).toContain(sentence);
});

test('a form that is too long is told so on its page', async () => {
  const answer = await send({ fields: { title: 'x'.repeat(5000), desk: id }, headers });
  const { pathname, said } = await shown(answer);
  expect(pathname).toBe(page);
  expect(said?.sentence).toContain('too long');
});
