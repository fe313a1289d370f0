import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { type Said, saidTo, saying } from './said';

const secret = 's'.repeat(40);
const said = {
  ...{ sentence: 'These are shown this once.', refused: false },
  ...{ fields: { name: 'Ж' }, once: 'abcde-12345 fghij-67890', owner: 'ada' },
};

function carried(what: Said = said): { value: string; id: string; cookie: string } {
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

test('of fields that are too long for a cookie the longest are left out, and a refusal says so', () => {
  const noise = randomBytes(3000).toString('base64');
  const fields = { title: 'Ж', options: noise, question: 'How many?', empty: '' };
  const short = { title: 'Ж', question: 'How many?', empty: '' };
  for (const refused of [true, false]) {
    const { value, id, cookie } = carried({ ...said, refused, fields });
    expect(cookie.length).toBeLessThan(4096);
    const read = saidTo(value, id, secret);
    expect(read).toEqual({ ...said, refused, fields: short, sentence: read?.sentence });
    expect(read?.sentence).toContain(said.sentence);
    expect(read?.sentence.includes('too long to be brought back')).toBe(refused);
  }
});

test.each([
  ['words of a form at its fullest', { summary: 'The members voted on the draft. '.repeat(30) }],
  ['what deflates well', { text: 'x'.repeat(10_000) }],
  ['nothing', {}],
])('%s fits, and nothing is said to be left out', (_, fields) => {
  const { value, id } = carried({ ...said, refused: true, fields: fields });
  expect(saidTo(value, id, secret)).toEqual({ ...said, refused: true, fields });
});

test('what no cookie could hold is left out without being tried', () => {
  const fields = Object.fromEntries(
    Array.from({ length: 25 }, (_, index) => [`f${index}`, 'x'.repeat(400_000)]),
  );
  const { value, id } = carried({ ...said, refused: true, fields: fields });
  expect(saidTo(value, id, secret)?.fields).toEqual({});
});
