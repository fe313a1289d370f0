import type { NewAnnotation } from '@/core/annotations/annotation-input';
import type { Subject } from '@/core/annotations/subject';
import type { Seen, ThreadPage } from './thread-page';

/** Something that an annotation may speak of. */
export interface AboutChoice {
  readonly key: string;
  readonly name: string;
  readonly group: 'row' | 'claim' | 'pair' | 'passages';
  readonly about: NewAnnotation['about'];
  /** Of what it says, as it was seen; null where that is not followed. */
  readonly fingerprint: string | null;
}

/** Pairs beyond which they are too many to choose among. */
const mostPairs = 190;
/** Characters of a claim's words that tell it from the others. */
const longestName = 70;

/** What may be spoken of on a subject, with fingerprints of what was seen of it; never empty. */
export function aboutChoices(
  subject: Subject,
  page: ThreadPage | null,
  seen: Seen | null = null,
): readonly AboutChoice[] {
  if (subject.kind === 'passages') {
    const { passages } = subject;
    return [
      {
        ...{ key: 'passages', name: 'these words', group: 'passages', fingerprint: null },
        about: { kind: 'passages', passages: [...passages] },
      },
    ];
  }
  const { event, fact, claimId } = subject;
  const row = { kind: 'discrepancy', event, fact } as const;
  const rowFingerprint = seen?.row ?? page?.fingerprint ?? null;
  const claims = (page?.claims ?? []).map(
    ({ id, outlet, quote, fingerprint }): AboutChoice => ({
      key: claimKey(id),
      name: `${outlet}: “${shortened(quote)}”`,
      group: 'claim',
      about: { kind: 'claim', claimId: id },
      fingerprint: seen?.claims.get(id) ?? fingerprint,
    }),
  );
  // A claim of a version that is no longer the article's current one is not among the row's.
  const other: readonly AboutChoice[] =
    claimId === null || claims.some(({ key }) => key === claimKey(claimId))
      ? []
      : [
          {
            ...{ key: claimKey(claimId), name: 'these words', group: 'claim', fingerprint: null },
            about: { kind: 'claim', claimId },
          },
        ];
  return [
    {
      ...{ key: rowKey, name: 'The whole row', group: 'row' },
      about: { ...row, pair: null },
      fingerprint: rowFingerprint,
    },
    ...claims,
    ...other,
    ...pairs(page).map(
      ([a, b]): AboutChoice => ({
        key: `pair ${a.slug} ${b.slug}`,
        name: `${a.outlet} and ${b.outlet}`,
        group: 'pair',
        about: { ...row, pair: [a.slug, b.slug] },
        // Of its row, by which the server knows whether the pair is as it was seen.
        fingerprint: rowFingerprint,
      }),
    ),
  ];
}

const rowKey = 'row';

function claimKey(id: number): string {
  return `claim ${id}`;
}

/** The choice that a form begins with. */
export function firstChoice(subject: Subject): string {
  if (subject.kind === 'passages') return 'passages';
  return subject.claimId === null ? rowKey : claimKey(subject.claimId);
}

/** A text in so many characters at most. */
export function shortened(text: string, longest = longestName): string {
  const characters = Array.from(text.replaceAll(/\s+/g, ' ').slice(0, longest * 4));
  return characters.length > longest
    ? `${characters.slice(0, longest - 1).join('')}…`
    : characters.join('');
}

type Article = NonNullable<ThreadPage['articles']>[number];

function pairs(page: ThreadPage | null): readonly (readonly [Article, Article])[] {
  const articles = page?.articles ?? [];
  return articles
    .flatMap((a, at) => articles.slice(at + 1).map((b) => [a, b] as const))
    .slice(0, mostPairs);
}
