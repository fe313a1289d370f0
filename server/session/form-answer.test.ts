import { expect, test } from 'vitest';
import { answering } from './answering';
import { readFields } from './form-answer';

const send = (body: string, type = 'application/x-www-form-urlencoded') =>
  answering(async () => {
    const request = new Request('http://localhost/', {
      ...{ method: 'POST', body },
      headers: { 'content-type': type },
    });
    return Response.json([...(await readFields(request))]);
  });

test('a form is read, and one that is too long is told so rather than taken for an empty one', async () => {
  expect(await (await send('a=b&c=%20d')).json()).toEqual([
    ['a', 'b'],
    ['c', ' d'],
  ]);
  for (const type of ['application/x-www-form-urlencoded', 'application/json']) {
    const answer = await send(`note=${'x'.repeat(17_000)}`, type);
    expect(answer.status).toBe(413);
    expect(answer.headers.get('cache-control')).toBe('no-store, private');
    expect((await answer.json()).error).toContain('too long');
  }
});
