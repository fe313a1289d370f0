import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { takeArticle } from './take-article';
import { takeBounded } from './take-bounded';
import * as threads from './take-in-worker';

const words =
  'The council met on Monday and voted on the budget for schools, with nine members in favour, four against and two who abstained, the clerk said, adding that the vote would not be repeated before the summer because the law does not allow it.';

function brought(bytes: Uint8Array | string, type: string | null, name: string | null = null) {
  return { bytes: Buffer.from(bytes), type, charset: null, name, address: null };
}

it('makes of a text what takeArticle makes of it', async () => {
  const piece = fc.oneof(
    fc.constantFrom('\n', '\r\n', '\n\n', '\u00a0', '\0', '\u0301', '%', '<', '<p>', words),
    fc.string({ unit: 'binary' }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece), async (pieces) => {
      // Where a bracket has it looked at in a thread, that is held by the thread's own laws.
      const text = `${words}${pieces.join('')}`.replaceAll('<', '');
      const given = brought(text, 'text/plain');
      expect(await takeBounded(given)).toEqual(await takeArticle(given));
    }),
  );
});

it.each([
  ['a text', words, 'text/plain', null, false],
  ['a file called a text', words, null, 'report.TXT', false],
  ['a text of another charset', Buffer.from(`${words} “Yes”`, 'latin1'), 'text/plain', null, false],
  ['a page', `<p>${words}`, 'text/html', 'report.html', true],
  ['a page called a text', `<p>${words}`, 'text/plain', 'report.txt', true],
  ['what is called nothing', words, null, null, true],
  ['a PDF called a text', `%PDF-1.7\n${words}`, 'text/plain', null, true],
  ['an archive called a text', `PK\u0003\u0004${words}`, 'text/plain', null, true],
  ['nothing', '', 'text/plain', null, true],
  ['a long text', `${words} `.repeat(4400), 'text/plain', null, true],
  ['marks without end', `${words}${'\u0323\u0301'.repeat(20)}`, 'text/plain', null, true],
  ['a letter with marks', `${words} e\u0323\u0301`, 'text/plain', null, false],
])(
  'takes %s in a thread where that is wiser',
  async (_what, bytes, type, name, inThread) => {
    const thread = vi.spyOn(threads, 'takeInWorker');
    await takeBounded(brought(bytes, type, name));
    expect(thread.mock.calls.length).toBe(inThread ? 1 : 0);
    thread.mockRestore();
  },
  30_000,
);
