import { expect, it } from 'vitest';
import { whatBytesAre } from './what-bytes-are';

it.each([
  ['%PDF-1.7\n1 0 obj', 'pdf'],
  ['\u0000\u0000%PDF-1.4', 'pdf'],
  ['%PDF- is how such a document begins.', 'text'],
  ['%PDF-1.7 is how such a document begins.<html><body><p>So it is.', 'html'],
  ['<!doctype html><title>%PDF-1.7 explained</title><p>So it is.', 'html'],
  ['RIFF in the council, members say.', 'text'],
  ['RIFF\u0001\u0002\u0003\u0004WAVEfmt ', 'media'],
  ['RIFF\u0001\u0002\u0003\u0004WEBPVP8 ', 'image'],
  ['ID3 is a name of tags.', 'text'],
  ['ID3\u0003\u0000', 'media'],
  ['OggS is four letters.', 'text'],
  ['OggS\u0000\u0002', 'media'],
  ['An offtyped word', 'text'],
  ['\u0000\u0000\u0000\u0018ftypmp42', 'media'],
  ['BZh is three letters.', 'text'],
  ['BZh91AY&SY', 'gzip'],
  ['Rar! they cried.', 'text'],
  ['Rar!\u001a\u0007\u0000', 'gzip'],
])('%j is %s', (start, format) => {
  expect(whatBytesAre(Buffer.from(start, 'latin1'), start)).toBe(format);
});
