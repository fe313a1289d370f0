import { expect, test } from 'vitest';
import { testDatabase } from '@/server/test-database.testing';
import { POST } from './route';

testDatabase('recount_seeded');

test('nobody brings annotations in who is not signed in', async () => {
  const response = await POST(
    new Request('http://localhost/api/editor/annotations/import', {
      method: 'POST',
      body: '[]',
      headers: { 'Content-Type': 'application/ld+json' },
    }),
  );
  expect(response.status).toBe(401);
  expect(response.headers.get('Cache-Control')).toBe('no-store, private');
});
