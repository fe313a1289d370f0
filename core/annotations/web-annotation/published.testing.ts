import fc from 'fast-check';
import { anchorOf } from '../anchor';
import { reasonChoices } from '../reason-choices';
import { annotationStatuses } from '../status';
import { charactersOf } from './characters';
import type { PublishedAnnotation, PublishedTarget } from './published-annotation';

export const base = 'https://recount.example';

/** A text with characters of one and of two code units, with words that come again. */
export const body =
  '🕊 At least 12 people died. 🕊🕊 Later: “12 people died” \u202E<b>twelve</b>. 12 people died.';

/** Words of a body from one place to another. */
export function targetOf(text: string, start: number, end: number): PublishedTarget {
  const anchor = anchorOf(text, start, end);
  if (anchor === null) throw new Error('The test names no words.');
  return { ...anchor, article: 'some-article', version: 2, characters: charactersOf(text) };
}

/** An annotation on the first and on the last words of the body, with what a test changes. */
export function published(changed: Partial<PublishedAnnotation> = {}): PublishedAnnotation {
  return {
    id: '0190a5d2-5f6e-7c1a-9b3d-2f4e6a8c0b1d',
    about: { kind: 'passages' },
    author: 'Ada Example',
    createdAt: '2026-11-20T10:00:00.000Z',
    updatedAt: '2026-11-21T11:30:00.000Z',
    reason: { code: 'rounding' },
    note: 'One rounds, the other does not.',
    status: 'explained',
    importedFrom: null,
    targets: [targetOf(body, 3, 14), targetOf(body, body.length - 15, body.length)],
    ...changed,
  };
}

const slug = fc.stringMatching(/^[a-z0-9]{1,6}(?:-[a-z0-9]{1,6}){0,2}$/);
const row = fc.record({ event: slug, fact: slug });
const storable = fc
  .string({ unit: 'binary', maxLength: 60 })
  .map((text) => text.replaceAll('\0', '0'));

/** Words of any text, its characters of one code unit or of two. */
export const anyTarget: fc.Arbitrary<{ target: PublishedTarget; body: string }> = fc
  .tuple(
    fc.array(fc.constantFrom('a', 'b', ' ', '🕊', 'é', '\u202E'), { minLength: 1, maxLength: 60 }),
    fc.nat(),
    fc.nat(),
  )
  .map(([characters, from, length]) => {
    const start = from % characters.length;
    const end = start + 1 + (length % (characters.length - start));
    const units = (place: number) => characters.slice(0, place).join('').length;
    const text = characters.join('');
    return { target: targetOf(text, units(start), units(end)), body: text };
  });

const said = {
  id: fc.uuid(),
  author: storable.filter((name) => name !== ''),
  createdAt: fc.constant('2026-11-20T10:00:00.000Z'),
  updatedAt: fc.constant('2026-11-21T11:30:00.000Z'),
  importedFrom: fc.constantFrom(
    null,
    'urn:uuid:2c5ea4c0-4067-11e9-8bad-9b1deb4d3b7d',
    'https://a.example/1',
  ),
};

/** Any annotation but a reply; its targets come beside the bodies that they are in. */
export const anyAnnotation = fc
  .record({
    ...said,
    about: fc.oneof(
      row.map((its) => ({ kind: 'discrepancy' as const, ...its, pair: null })),
      fc.tuple(row, slug, slug).map(([its, one, other]) => ({
        kind: 'discrepancy' as const,
        ...its,
        pair: [one, other] as const,
      })),
      fc.option(row).map((its) => ({ kind: 'claim' as const, row: its })),
      fc.constant({ kind: 'passages' as const }),
    ),
    reason: fc.oneof(
      fc.constant(null),
      fc.constantFrom(...reasonChoices).map((code) => ({ code })),
      storable.filter((words) => words.trim() !== '').map((words) => ({ words })),
    ),
    note: storable,
    status: fc.constantFrom(...annotationStatuses),
    places: fc.array(anyTarget, { minLength: 1, maxLength: 4 }),
  })
  .map(({ places, ...annotation }) => ({
    annotation: { ...annotation, targets: places.map(({ target }) => target) },
    bodies: places.map((place) => place.body),
  }));

/** Any reply. */
export const anyReply: fc.Arbitrary<PublishedAnnotation> = fc.record({
  ...said,
  about: fc.uuid().map((to) => ({ kind: 'reply' as const, to })),
  reason: fc.constant(null),
  note: storable.filter((text) => text.trim() !== ''),
  status: fc.constant(null),
  targets: fc.constant([]),
});
