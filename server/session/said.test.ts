import { expect, test } from 'vitest';
import { saidTo, saying } from './said';

const secret = 's'.repeat(40);
const said = {
  ...{ sentence: 'These are shown this once.', refused: false },
  ...{ fields: { name: 'Ж' }, once: 'abcde-12345 fghij-67890' },
};

function carried(what = said): { value: string; id: string; cookie: string } {
  const { location, cookie } = saying(what, '/editor/x?a=b', 'http://localhost', secret);
  const id = new URL(location, 'http://localhost').searchParams.get('said') ?? '';
  return { value: /^recount\.said=([^;]*)/.exec(cookie)?.[1] ?? '', id, cookie };
}

test('what is said is carried sealed, to its page alone', () => {
  const { value, id, cookie } = carried();
  expect(saidTo(value, id, secret)).toEqual(said);
  expect(cookie).toContain('Path=/editor/x; HttpOnly; SameSite=Strict');
  expect(Buffer.from(value, 'base64url').toString('latin1')).not.toContain('abcde');
});

test.each([
  ['another page', (value: string) => saidTo(value, 'other', secret)],
  ['another secret', (value: string, id: string) => saidTo(value, id, 'x'.repeat(40))],
  ['a cookie that was changed', (value: string, id: string) => saidTo(`A${value}`, id, secret)],
  ['a cookie that is none', (_: string, id: string) => saidTo('abc', id, secret)],
])('it is nothing to %s', (_, read) => {
  const { value, id } = carried();
  expect(read(value, id)).toBeNull();
});

test('what is too long for a cookie leaves out what was typed', () => {
  const { value, id, cookie } = carried({ ...said, fields: { name: 'x'.repeat(5000) } });
  expect(cookie.length).toBeLessThan(4096);
  expect(saidTo(value, id, secret)).toEqual({ ...said, fields: {} });
});
