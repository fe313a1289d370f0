import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Draft, draftName, draftPrefix, readDraft, writeDraft } from './draft';
import { reasonChoices } from './reason-choices';
import { annotationStatuses } from './status';
import { readTyped, reasonOf, sameTyped, type Typed, typedOf } from './typed';

const anyText = fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units));

const typed: fc.Arbitrary<Typed> = fc.record({
  about: anyText,
  reason: fc.constantFrom('', 'own words', ...reasonChoices),
  ownWords: anyText,
  note: anyText,
  status: fc.constantFrom(...annotationStatuses),
  assigneeId: anyText,
});

const draft: fc.Arbitrary<Draft> = fc.record({
  id: fc.uuid(),
  kind: fc.constantFrom('new', 'edit', 'reply', 'edit reply'),
  to: fc.option(fc.uuid()),
  subject: fc.oneof(
    fc.record({
      kind: fc.constant('row' as const),
      event: anyText,
      fact: anyText,
      claimId: fc.option(fc.nat()),
    }),
    fc.record({
      kind: fc.constant('passages' as const),
      passages: fc.array(
        fc.record({ article: anyText, version: fc.nat(), start: fc.nat(), end: fc.nat() }),
      ),
    }),
  ),
  label: anyText,
  page: anyText,
  at: fc.date({ noInvalidDate: true }).map((at) => at.toISOString()),
  typed,
  base: fc.option(fc.record({ version: fc.nat(), typed })),
});

describe('a draft', () => {
  test('is read as it was written, whatever was typed, halves of characters and nulls included', () => {
    fc.assert(
      fc.property(draft, (own) => {
        expect(readDraft(writeDraft(own))).toEqual(own);
      }),
    );
  });

  test('that lacks something is none', () => {
    fc.assert(
      fc.property(draft, fc.nat(), (own, at) => {
        const keys = Object.keys(own);
        const { [keys[at % keys.length] ?? '']: _, ...rest } = own as unknown as Record<
          string,
          unknown
        >;
        expect(readDraft(JSON.stringify(rest))).toBeNull();
      }),
    );
  });

  test.each(['', '{', 'null', '[]', '1', '{"id":"x"}'])('is not %j', (text) => {
    expect(readDraft(text)).toBeNull();
  });

  test('is kept under a name that is no other user’s', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.uuid(), (a, b, id) => {
        expect(draftName(a, id).startsWith(draftPrefix(b))).toBe(a === b);
      }),
    );
  });
});

describe('what is typed', () => {
  test('of an annotation as it stands says what it says', () => {
    for (const reason of [null, { code: 'rounding' }, { words: 'Two hours apart.' }] as const) {
      const own = typedOf({ reason, note: 'n', status: 'disputed', assignee: null });
      expect(reasonOf(own)).toEqual(reason);
      expect(readTyped(own)).toEqual(own);
    }
  });

  test('is the same whatever own words are kept beside a chosen reason', () => {
    const own = typedOf({ reason: { code: 'rounding' }, note: '', status: 'open', assignee: null });
    expect(sameTyped(own, { ...own, ownWords: 'left over' })).toBe(true);
    expect(sameTyped(own, { ...own, note: ' ' })).toBe(false);
  });
});
