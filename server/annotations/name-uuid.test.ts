import { expect, test } from 'vitest';
import { nameUuid } from './name-uuid';

test('an address gives the same UUID always, of version 5 and of the variant of the RFC', () => {
  // Python: uuid.uuid5(uuid.NAMESPACE_URL, 'http://www.python.org/')
  expect(nameUuid('http://www.python.org/')).toBe('c2a8cbf8-d0f1-5ef4-9740-c3faec8ab1a0');
  expect(nameUuid('https://a.example/é')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab]/);
});
