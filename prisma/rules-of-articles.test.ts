import { beforeEach, expect, test } from 'vitest';
import type { Row } from './broken-rules.testing';
import { oneEvent } from './one-event.testing';

const db = oneEvent();
const steering = 'a\u202eb';

beforeEach(async () => {
  await db.insert('User', {
    ...{ id: 'ada', name: 'Ada', email: 'ada@example.org', updatedAt: '2024-01-01' },
  });
  await db.insert('Feed', {
    ...{ id: 1, address: 'https://o.example/feed', title: 'F', followedById: 'ada' },
  });
});

type Change = readonly [table: string, change: Row, rule: string | null];

const slugs: readonly (readonly [string, string | null])[] = [
  ['../Evil slug/x', 'slug_is_plain'],
  ['', 'slug_is_plain'],
  ['a--b', 'slug_is_plain'],
  ['a\n', 'slug_is_plain'],
  ['a'.repeat(201), 'slug_is_plain'],
  ['a'.repeat(200), null],
  ['council-8-october', null],
];

const changes: readonly Change[] = [
  ...['Outlet', 'Article', 'Event', 'Fact'].flatMap((table) =>
    slugs.map(([slug, rule]): Change => [table, { slug }, rule]),
  ),
  ['Outlet', { homepage: 'javascript:alert(1)' }, 'homepage_is_of_the_web'],
  ['Outlet', { homepage: 'https://' }, 'homepage_is_of_the_web'],
  ['Outlet', { homepage: 'https://o.example/a b' }, 'homepage_is_of_the_web'],
  ['Outlet', { homepage: 'HTTP://o.example' }, null],
  ['Outlet', { name: ' ' }, 'name_is_a_line'],
  ['Outlet', { name: 'a\nb' }, 'name_is_a_line'],
  ['Outlet', { name: steering }, 'name_is_a_line'],
  ['Outlet', { name: 'a'.repeat(201) }, 'name_is_a_line'],
  ['Outlet', { name: 'منشور‌ها 😀' }, null],
  ['Article', { title: '' }, 'title_is_a_line'],
  ['Article', { title: 'a'.repeat(501) }, 'title_is_a_line'],
  ['Article', { title: 'a\u0085b' }, 'title_is_a_line'],
  ['Article', { title: steering }, 'title_is_a_line'],
  ['Article', { title: 'a\u2067b' }, 'title_is_a_line'],
  ['Article', { title: '– “Ə” 😀' }, null],
  ['Article', { url: 'javascript:alert(1)' }, 'url_is_of_the_web'],
  ['Article', { url: 'data:text/html,a' }, 'url_is_of_the_web'],
  ['Article', { url: 'https://o.example/a\nb' }, 'url_is_of_the_web'],
  ['Article', { url: null }, null],
  ['Article', { addressKey: 'elsewhere.example/a' }, 'address_key_is_of_url'],
  ['Article', { addressKey: 'o.example/a', url: null }, 'address_key_is_of_url'],
  ['Article', { addressKey: 'o.example:8443/a', url: 'https://www.O.example:8443/a' }, null],
  ['Article', { addressKey: 'o.example?a=1', url: 'https://o.example./?a=1' }, null],
  ['Article', { publishedOn: 'infinity' }, 'published_on_is_sane'],
  ['Article', { publishedOn: '-infinity' }, 'published_on_is_sane'],
  ['Article', { publishedOn: '10000-01-01' }, 'published_on_is_sane'],
  ['Article', { publishedOn: '4713-01-01 BC' }, 'published_on_is_sane'],
  ['Article', { publishedOn: '0999-12-31' }, 'published_on_is_sane'],
  ['Article', { publishedOn: '2200-01-01' }, 'published_on_is_sane'],
  ['Article', { publishedOn: '1000-01-01' }, null],
  ['Article', { publishedOn: '2199-12-31' }, null],
  ['Article', { publishedOn: null }, null],
  ...['Article', 'Event', 'Fact'].flatMap((table): Change[] => [
    [table, { publicSince: '9999-01-01' }, 'public_since_is_sane'],
    [table, { publicSince: 'infinity' }, 'public_since_is_sane'],
    [table, { publicSince: '2024-03-23T10:00:00Z' }, null],
  ]),
  ['Feed', { address: 'file:///etc/passwd' }, 'address_is_of_the_web'],
  ['Feed', { address: `https://o.example/${'安'.repeat(700)}` }, 'address_fits_its_index'],
  ['User', { name: 'Ada\nEditor' }, 'name_is_a_line'],
  ['User', { name: steering }, 'name_is_a_line'],
  ['User', { name: ' ' }, 'name_is_a_line'],
  ['User', { name: 'Áda‌ Ə' }, null],
];

test.each(changes)('%s with %o: %s', async (table, change, rule) => {
  const columns = Object.keys(change).map((name, i) => `"${name}" = $${i + 1}`);
  const only = table === 'User' ? '' : ' WHERE id = 1';
  const update = `UPDATE "${table}" SET ${columns}${only}`;
  expect(await db.broken(() => db.query(update, Object.values(change)))).toBe(rule);
});

test('the name of what is brought in fits its index', async () => {
  const intake = (name: string) =>
    db.insert('Intake', {
      ...{ id: crypto.randomUUID(), kind: 'pasted', name, content: Buffer.from('a') },
    });
  expect(await db.broken(() => intake('安'.repeat(666)))).toBeNull();
  expect(await db.broken(() => intake('安'.repeat(667)))).toBe('name_fits_its_index');
});
