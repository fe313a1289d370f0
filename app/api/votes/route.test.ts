import { NextRequest } from 'next/server';
import { expect, test } from 'vitest';
import { testDatabase } from '@/server/test-database.testing';
import { GET } from './route';

testDatabase('recount_seeded');

const ask = (query: string) => GET(new NextRequest(`http://localhost/api/votes?${query}`));

test.each(['vetoed-by=DZA', 'state=US', 'outcome=veto', 'year=abc', 'from=x', 'voted=against'])(
  '%s is refused by name, rather than answered with all votes',
  async (query) => {
    const response = await ask(query);
    expect(response.status).toBe(400);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    const { error } = (await response.json()) as { error: string };
    expect(error).toMatch(new RegExp(`^${query.split('=')[0]} must be .+\\.$`));
  },
);

test('what is left empty, and what is no choice at all, is answered', async () => {
  const response = await ask('vetoed-by=usa&state=&voted=&year=&utm_source=x');
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ total: { count: 5, more: false } });
});
