import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Claim } from './claim';
import { codes, prints, quotationFact, sentences, wordingFact } from './claims.testing';
import { compareRow } from './row';

const row = (claims: readonly Claim[], fact = quotationFact) => compareRow(fact, claims, 'literal');

interface PlacedClaim {
  readonly article: string;
  readonly quote: string;
  readonly correction?: { readonly quote?: string };
}

/** The claims of the seeded event on one quotation, as 000 and 001 print it. */
function seeded(slug: string): Claim[] {
  const file = new URL('../../seeds/events/2023-10-08-security-council.yaml', import.meta.url);
  const event: { facts: { slug: string; claims: PlacedClaim[] }[] } = parse(
    readFileSync(file, 'utf8'),
  );
  const claims = event.facts.find((fact) => fact.slug === slug)?.claims ?? [];
  return claims.map(({ article, quote, correction }) =>
    prints(
      article.startsWith('al-arabiya') ? 'Al Arabiya' : 'Indian Awaaz',
      correction?.quote ?? quote,
    ),
  );
}

describe('the quotations of the session of 8 October 2023', () => {
  it.each(['wood-not-all', 'wood-one-of-them'])('print Robert Wood alike: %s', (slug) => {
    const compared = row(seeded(slug));
    expect(compared.verdict).toBe('same');
    expect(sentences(compared)[0]).toMatch(
      /^Al Arabiya and Indian Awaaz print the same words, to the letter: ‘“/,
    );
  });

  it('print Zhang Jun more fully in one', () => {
    const compared = row(seeded('zhang-abnormal'));
    expect(compared.verdict).toBe('compatible');
    expect(sentences(compared)).toEqual([
      'Al Arabiya prints “It’s”; Indian Awaaz leaves it out of the quotation.',
      'Al Arabiya prints “that the Security Council doesn’t say anything”; Indian Awaaz leaves it out of the quotation.',
    ]);
  });

  it('print Mansour on a change of course with another hyphen, another comma and other gaps', () => {
    const compared = row(seeded('mansour-change-course'));
    expect(compared.verdict).toBe('compatible');
    expect(sentences(compared)).toEqual([
      'Al Arabiya prints “double-down”, Indian Awaaz prints “double down”.',
      'Al Arabiya prints “peace where”, Indian Awaaz prints “peace, where”.',
      'Al Arabiya prints “This is not a time to let Israel”; Indian Awaaz leaves it out of the quotation.',
      'Al Arabiya prints “This is a time to tell Israel it needs to change course, that”; Indian Awaaz leaves it out of the quotation.',
      'Indian Awaaz prints “And it is the one diametrically opposed to the one Israel has embarked on”; Al Arabiya leaves it out of the quotation.',
    ]);
  });

  it('print Mansour on history further in one', () => {
    const compared = row(seeded('mansour-history'));
    expect(compared.verdict).toBe('compatible');
    expect(codes(compared)).toEqual(['fuller quotation']);
    expect(sentences(compared)).toEqual([
      'Al Arabiya prints “Regrettably”; Indian Awaaz leaves it out of the quotation.',
      'Indian Awaaz prints “Our people have endured one deadly year after another”; Al Arabiya leaves it out of the quotation.',
      'Indian Awaaz prints “We came to the Security Council month after month warning of the consequences of Israeli impunity and international inaction”; Al Arabiya leaves it out of the quotation.',
    ]);
  });
});

describe('a quotation', () => {
  it('in single marks is compared like one in double marks', () => {
    const compared = row([
      prints('NZ Herald', '‘We will never yield,’ he said'),
      prints('Reaction', '“We will not yield.”'),
    ]);
    expect(compared.verdict).toBe('conflict');
    expect(sentences(compared)).toEqual([
      'NZ Herald prints “never”, Reaction prints “not”; both give it as the speaker’s own words.',
    ]);
  });

  it('whose words differ where both print on is a conflict', () => {
    const compared = row([
      prints('NZ Herald', '“We will never yield to this,” he said'),
      prints('Reaction', '“We will not yield to this.”'),
    ]);
    expect(compared.verdict).toBe('conflict');
    expect(sentences(compared)).toEqual([
      'NZ Herald prints “never”, Reaction prints “not”; both give it as the speaker’s own words.',
    ]);
  });

  it('given to two speakers is a conflict', () => {
    const compared = row([
      prints('NZ Herald', '“Enough,” he said', 'Zhang Jun'),
      prints('Reaction', '“Enough.”', 'Robert Wood'),
    ]);
    expect(compared.verdict).toBe('conflict');
    expect(sentences(compared)[0]).toBe(
      '‘“Enough,” he said’ (NZ Herald) is given to Zhang Jun and ‘“Enough.”’ (Reaction) is given to Robert Wood.',
    );
  });

  it('is not compared with a paraphrase, which has no marks', () => {
    const compared = row([
      prints('NZ Herald', '“Enough,” he said'),
      prints('Reaction', 'he said it was too much'),
    ]);
    expect(compared.verdict).toBe('reported once');
    expect(codes(compared)).toEqual(['one article only', 'fuller quotation']);
    expect(row([prints('NZ Herald', 'one'), prints('Reaction', 'two')]).verdict).toBeNull();
  });

  it('printed in two pieces by one article is not fuller than itself', () => {
    const compared = row([
      prints('NZ Herald', '“Enough of this,” he said'),
      prints('NZ Herald', '“No more.”'),
      prints('Reaction', '“Enough of this.”'),
    ]);
    expect(codes(compared)).not.toContain('quoted words differ');
    expect(sentences(compared).join()).not.toMatch(/NZ Herald leaves it out.*NZ Herald leaves/);
  });

  it('of one article is reported once, and of none has no verdict', () => {
    expect(row([prints('NZ Herald', '“Enough.”')]).verdict).toBe('reported once');
    expect(row([])).toEqual({ verdict: null, reasons: [] });
  });

  it('printed by hundreds is told in few sentences', () => {
    const claims = Array.from({ length: 500 }, (_, n) =>
      prints(
        n % 2 === 0 ? 'NZ Herald' : 'Reaction',
        `“We shall meet again on day ${n % 60} of this.”`,
      ),
    );
    const compared = row(claims);
    expect(compared.verdict).toBe('conflict');
    expect(sentences(compared, 'quoted words differ')).toHaveLength(12);
    expect(sentences(compared, 'quoted words differ').at(-1)).toMatch(
      /There are \d+ more like it\.$/,
    );
  });
});

describe('wording of the outlets’ own', () => {
  const naming = ['who rule the blockaded Gaza Strip', 'that controls the blockaded Gaza Strip'];
  const [first, second] = naming.map((quote, index) => ({
    ...prints(index === 0 ? 'Al Arabiya' : 'Indian Awaaz', quote),
    reading: { kind: 'wording' as const, sponsors: [] },
  }));

  it('is set side by side without a verdict', () => {
    const claims = [first, second].flatMap((claim) => claim ?? []);
    expect(row(claims, wordingFact)).toEqual({ verdict: null, reasons: [] });
  });

  it('of one article is reported once', () => {
    expect(row(first ? [first] : [], wordingFact).verdict).toBe('reported once');
  });
});
