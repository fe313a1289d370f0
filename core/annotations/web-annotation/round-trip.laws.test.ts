import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWords } from './find-words';
import { anyAnnotation, anyReply, base } from './published.testing';
import { readWebAnnotation } from './read-web-annotation';
import { toWebAnnotation } from './to-web-annotation';

/** What another installation, or this one, reads from the text of an export. */
function sentAndRead(annotation: Parameters<typeof toWebAnnotation>[0]) {
  const sent: unknown = JSON.parse(JSON.stringify(toWebAnnotation(annotation, base)));
  const read = readWebAnnotation(sent, [base], false);
  if ('refused' in read) throw new Error(read.refused);
  return read.read;
}

describe('an annotation that goes out and comes in again', () => {
  it('says the same of the same words', () => {
    fc.assert(
      fc.property(anyAnnotation, ({ annotation, bodies }) => {
        const read = sentAndRead(annotation);
        const { note, reason, status } = annotation;
        expect(read).toMatchObject({ note, reason, status, own: annotation.id });
        expect(read.words.map(({ steps }, index) => findWords(bodies[index] ?? '', steps))).toEqual(
          annotation.targets.map(({ start, end }) => ({ read: { start, end } })),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('speaks of the same row, pair or claim', () => {
    fc.assert(
      fc.property(anyAnnotation, ({ annotation: { about, ...annotation } }) => {
        const read = sentAndRead({ ...annotation, about });
        expect(read.about).toEqual(
          about.kind === 'discrepancy'
            ? about
            : { kind: 'words', row: about.kind === 'claim' ? about.row : null },
        );
      }),
      { numRuns: 500 },
    );
  });

  it('replies to the same annotation in the same words', () => {
    fc.assert(
      fc.property(anyReply, (reply) => {
        const to = reply.about.kind === 'reply' ? reply.about.to : '';
        expect(sentAndRead(reply)).toMatchObject({
          about: { kind: 'reply', to: `${base}/api/annotations/${to}` },
          ...{ note: reply.note, reason: null, status: null, own: reply.id, words: [] },
        });
      }),
      { numRuns: 500 },
    );
  });

  it('goes out the same again', () => {
    fc.assert(
      fc.property(anyAnnotation, ({ annotation }) => {
        const read = sentAndRead(annotation);
        const { note, reason, status } = read;
        expect(toWebAnnotation({ ...annotation, note, reason, status }, base)).toEqual(
          toWebAnnotation(annotation, base),
        );
      }),
      { numRuns: 200 },
    );
  });
});
