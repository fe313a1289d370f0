import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { alArabiya, indianAwaaz } from '../align/texts.testing';
import { extractClaims } from '../extract/extract';
import { type PrintedQuotation, pairQuotations, type QuotationPair } from './pair-quotations';

function quotationsOf(text: string): readonly PrintedQuotation[] {
  return extractClaims(text).flatMap((claim) =>
    claim.kind === 'quotation'
      ? [{ start: claim.start, end: claim.end, text: claim.quote, speaker: claim.speaker }]
      : [],
  );
}

function quotations(...said: readonly (readonly [string | null, string])[]): PrintedQuotation[] {
  let start = 0;
  return said.map(([speaker, words]) => {
    const text = `“${words}”`;
    const quotation = { start, end: start + text.length, text, speaker };
    start += text.length;
    return quotation;
  });
}

describe('the two accounts of the emergency session', () => {
  const pairs = pairQuotations(quotationsOf(alArabiya), quotationsOf(indianAwaaz));
  const of = (words: string): QuotationPair => {
    const found = pairs.find(({ a }) => a.some(({ text }) => text.includes(words)));
    if (found === undefined) throw new Error(`No pair has “${words}”.`);
    return found;
  };

  it('print the same words of Wood twice, of Zhang and twice of Mansour', () => {
    expect(pairs.map(({ a }) => a[0]?.speaker)).toEqual([
      'Robert Wood',
      'Robert Wood',
      'Zhang Jun',
      'Riyad Mansour',
      'Riyad Mansour',
    ]);
  });

  it('print those of Wood alike, to the letter', () => {
    expect(of('good number of countries').differences).toEqual([]);
    expect(of('You could probably').differences).toEqual([]);
  });

  it('print “abnormal” of Zhang, and one of them the rest', () => {
    const { b, differences } = of('abnormal');
    expect(b.map(({ text }) => text)).toEqual(['“abnormal.”']);
    expect(differences).toEqual([
      { kind: 'only in one', side: 'a', text: 'It’s' },
      {
        kind: 'only in one',
        side: 'a',
        text: 'that the Security Council doesn’t say anything',
      },
    ]);
  });

  it('print Mansour’s words on a path to peace with a dash, a comma and a sentence between them', () => {
    const { a, b, differences } = of('double-down');
    expect([a.length, b.length]).toEqual([1, 2]);
    expect(b[0]?.speaker).toBe('Palestine’s permanent observer to the UN');
    expect(differences).toContainEqual({ kind: 'punctuation', a: 'double-down', b: 'double down' });
    expect(differences).toContainEqual({
      kind: 'punctuation',
      a: 'peace where',
      b: 'peace, where',
    });
    expect(differences).toContainEqual({
      kind: 'only in one',
      side: 'b',
      text: 'And it is the one diametrically opposed to the one Israel has embarked on',
    });
  });

  it('print Mansour’s words on history, one of them with a sentence more', () => {
    expect(of('history').differences).toEqual(
      expect.arrayContaining([
        { kind: 'only in one', side: 'a', text: 'Regrettably' },
        expect.objectContaining({
          side: 'b',
          text: expect.stringContaining('Our people have endured one deadly year after another'),
        }),
      ]),
    );
  });
});

const row = 'we will never accept these terms here';

test.each<[string, PrintedQuotation[], PrintedQuotation[], number]>([
  ['one speaker', quotations(['A', row]), quotations(['A', row]), 1],
  ['a surname', quotations(['Ana Diaz', 'never again']), quotations(['Diaz', 'never again']), 1],
  ['two names for the same words', quotations(['A', row]), quotations(['C', row]), 1],
  ['two names for a few', quotations(['A', 'accept these']), quotations(['C', 'accept these']), 0],
  ['nobody named', quotations([null, 'accept these']), quotations([null, 'accept these']), 0],
  ['other words of one speaker', quotations(['A', 'never again']), quotations(['A', 'go now']), 0],
  [
    'a word more among a few',
    quotations(['A', 'that is wrong']),
    quotations(['A', 'that is not wrong']),
    1,
  ],
  ['a few small words', quotations(['A', 'I did it']), quotations(['A', 'I did it']), 1],
  [
    'a word of a longer quotation',
    quotations(['A', 'abnormal']),
    quotations(['A', row], ['A', 'it is abnormal']),
    1,
  ],
  [
    'a word that several quotations have',
    quotations(['A', 'peace']),
    quotations(['A', 'we want peace'], ['A', 'no peace is made by bombs']),
    0,
  ],
  [
    'the same small words before other ones',
    quotations(['A', 'we are going to rebuild this city']),
    quotations(['A', 'we are going to lower taxes']),
    0,
  ],
  ['an article alone', quotations(['A', 'a disaster']), quotations(['A', 'a triumph']), 0],
  ['no quotation', quotations(), quotations(['A', row]), 0],
])('%s', (_, a, b, expected) => {
  expect(pairQuotations(a, b)).toHaveLength(expected);
  expect(pairQuotations(b, a)).toHaveLength(expected);
});

test('sentences in another order are not said to be left out', () => {
  const [first, second] = [
    'We reject every threat against our people.',
    'The border shall stay closed until morning.',
  ];
  const [pair] = pairQuotations(
    quotations(['A', `${first} ${second}`]),
    quotations(['A', second], ['A', first]),
  );
  expect(pair).toMatchObject({ differences: [], reordered: true });
});

test('clauses in another order are not said to be other words', () => {
  const [pair] = pairQuotations(
    quotations(['A', 'If they come, we will fight. If they stay, we will talk']),
    quotations(['A', 'If they stay, we will talk. If they come, we will fight']),
  );
  expect(pair).toMatchObject({ differences: [], reordered: true });
});

test('how a quotation is cried out or asked is part of its letters', () => {
  const [pair] = pairQuotations(
    quotations(['A', 'You are lying!']),
    quotations(['A', 'You are lying?']),
  );
  expect(pair?.differences).toEqual([{ kind: 'punctuation', a: 'lying!', b: 'lying?' }]);
});

test('each quotation is in one pair at the most, and swapping the articles mirrors the pairs', () => {
  const words = fc
    .array(fc.constantFrom('never', 'again', 'peace', 'Peace,', 'the', 'of', 'war —'), {
      minLength: 1,
      maxLength: 8,
    })
    .map((list) => list.join(' '));
  const article = fc
    .array(fc.tuple(fc.constantFrom('Ana Diaz', 'Diaz', 'C', null), words), { maxLength: 5 })
    .map((said) => quotations(...said));
  fc.assert(
    fc.property(article, article, (a, b) => {
      const pairs = pairQuotations(a, b);
      for (const side of ['a', 'b'] as const) {
        const placed = pairs.flatMap((pair) => pair[side]);
        expect(new Set(placed).size).toBe(placed.length);
      }
      const starts = (list: readonly PrintedQuotation[]) => list.map(({ start }) => start).join();
      const told = (list: readonly QuotationPair[]) =>
        list
          .map((pair) => ({
            a: starts(pair.a),
            b: starts(pair.b),
            reordered: pair.reordered,
            differences: pair.differences,
          }))
          .sort((x, y) => (`${x.a}|${x.b}` < `${y.a}|${y.b}` ? -1 : 1));
      const back = pairQuotations(b, a).map((pair) => ({
        a: pair.b,
        b: pair.a,
        reordered: pair.reordered,
        differences: pair.differences.map((found) =>
          found.kind === 'only in one'
            ? { ...found, side: found.side === 'a' ? ('b' as const) : ('a' as const) }
            : { ...found, a: found.b, b: found.a },
        ),
      }));
      expect(told(back)).toEqual(told(pairs));
    }),
  );
});

test('hundreds of long quotations that begin alike are paired, each with its own', () => {
  const spoken = quotations(
    ...Array.from({ length: 300 }, (_, n): [string, string] => {
      const own = Array.from({ length: 94 }, (_unused, k) => `w${n}x${k}`).join(' ');
      return ['A', `we want the world to know ${own}`];
    }),
  );
  const pairs = pairQuotations(spoken, [...spoken].reverse());
  expect(pairs).toHaveLength(300);
  expect(pairs.every(({ a, b }) => a[0] === b[0])).toBe(true);
});
