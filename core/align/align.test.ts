import { describe, expect, it, test } from 'vitest';
import { type Alignment, alignTexts } from './align';
import { alArabiya, indianAwaaz, nzHerald } from './texts.testing';

/** The passages that begin with some words, on either side. */
function passage({ sides, ...alignment }: Alignment, side: 'a' | 'b', words: string) {
  const index = alignment[side].findIndex(({ start, end }) =>
    sides[side].text.slice(start, end).includes(words),
  );
  const found = alignment[side][index];
  if (found === undefined) throw new Error(`No passage has “${words}”.`);
  const marked = found.stretches
    .map(({ start, end, likeness }) => {
      const text = sides[side].text.slice(start, end);
      return likeness === 'same' ? text : likeness === 'quiet' ? `{${text}}` : `[${text}]`;
    })
    .join('')
    .trim();
  return { ...found, index, marked };
}

describe('the two accounts of the emergency session', () => {
  const alignment = alignTexts(alArabiya, indianAwaaz);

  test.each([
    ['Robert Wood', 'matched'],
    ['You could probably', 'matched'],
    ['the Palestinian', 'matched'],
    ['Diplomats said', 'matched'],
    ['path to peace', 'matched'],
    ['history for some media', 'moved'],
    ['Ambassador Zhang Jun', 'moved'],
  ])('have the passage with “%s” in common: %s', (words, standing) => {
    const [a, b] = [passage(alignment, 'a', words), passage(alignment, 'b', words)];
    expect(a).toMatchObject({ standing, counterparts: [b.index] });
    expect(b).toMatchObject({ standing, counterparts: [a.index] });
  });

  it('have nothing else in common', () => {
    const standing = (side: 'a' | 'b') =>
      alignment[side].filter((found) => found.standing === 'alone').length;
    expect([standing('a'), standing('b')]).toEqual([9, 7]);
  });

  it('share the quotations of Wood, of which one has a word less after it', () => {
    expect(passage(alignment, 'a', 'Robert Wood').marked).toBe(
      '“There are a good number of countries that condemned the Hamas attacks. They’re obviously not all,” senior US diplomat Robert Wood told reporters after the [closed-door] session.',
    );
    expect(passage(alignment, 'b', 'Robert Wood').marked).not.toContain('[');
  });

  it('mark “clear allusion” against “reference” inside the shared clause on Russia', () => {
    const clause = (words: string) =>
      `“You could probably figure out one of them without me saying anything,” said Wood, in a [${words}] to Russia, whose relations with the West have deteriorated sharply since its invasion of Ukraine.`;
    expect(passage(alignment, 'a', 'You could').marked).toBe(clause('clear allusion'));
    expect(passage(alignment, 'b', 'You could').marked).toBe(clause('reference'));
  });

  it('show the dash quietly and the comma plainly in the words of Mansour', () => {
    const a = passage(alignment, 'a', 'path to peace').marked;
    const b = passage(alignment, 'b', 'path to peace').marked;
    expect(a).toContain('double{-}down on its terrible choices');
    expect(b).toContain('double{ }down on its terrible choices');
    expect(b).toContain('path to peace[,] where');
    expect(b).toContain('[. And it is the one diametrically opposed');
  });

  it('have nothing in common with the account of another event', () => {
    for (const other of [alArabiya, indianAwaaz]) {
      expect(alignTexts(other, nzHerald).rows).toHaveLength(1);
    }
  });
});

const [one, two, three, four] = [
  'Rockets hit the harbour district before dawn on Tuesday.\n\n',
  'The ministry counted fourteen injured patients at two hospitals.\n\n',
  'Diplomats postponed their vote until the following morning.\n\n',
  'Electricity returned to northern suburbs late in the evening.\n\n',
] as const;

describe('paragraphs', () => {
  const standings = (a: string, b: string) => {
    const alignment = alignTexts(a, b);
    return [alignment.a, alignment.b].map((side) => side.map(({ standing }) => standing).join(' '));
  };

  test.each<[string, string, string, string, string]>([
    ['left out', one + two + three, one + three, 'matched alone matched', 'matched matched'],
    [
      'moved',
      one + two + three + four,
      four + one + two + three,
      'matched matched matched moved',
      'moved matched matched matched',
    ],
    [
      'repeated',
      one + two,
      one + two + three + one,
      'matched matched',
      'matched matched alone repeated',
    ],
    [
      'joined',
      one + two + three,
      `${one + two.trim()} ${three}`,
      'matched matched matched',
      'matched matched',
    ],
    ['of another event', one + two, three + four, 'alone alone', 'alone alone'],
    ['none', '', one, '', 'alone'],
  ])('%s', (_, a, b, ofA, ofB) => {
    expect(standings(a, b)).toEqual([ofA, ofB]);
    expect(standings(b, a)).toEqual([ofB, ofA]);
  });

  const lines = ['Rafah', 'Gaza', 'Jenin', 'Nablus', 'Hebron'].flatMap((place) =>
    ['killed', 'wounded'].map((fate) => `The ministry said people were ${fate} in ${place}.`),
  );
  const log = Array.from({ length: 60 }, (_, n) => `${lines[n % 10]} It was ${n % 7} o’clock.`);

  test.each<[string, readonly string[]]>([
    ['nine', lines.slice(0, 9)],
    ['ten', lines],
    ['sixty', log],
  ])('of %s that are much alike, one of them moved, only that one is moved', (_, list) => {
    const [first = '', ...rest] = list;
    const [, ofB = ''] = standings(list.join('\n'), [...rest, first].join('\n'));
    expect(ofB.split(' ').filter((standing) => standing !== 'matched')).toEqual(['moved']);
  });

  it('that are all the same stay beside each other when one is put before them', () => {
    const [same] = lines;
    const [ofA, ofB] = standings(
      Array.from({ length: 100 }, () => same).join('\n'),
      ['Something else.', ...Array.from({ length: 99 }, () => same), 'And another thing.'].join(
        '\n',
      ),
    );
    expect(ofA?.split(' ').filter((standing) => standing === 'matched')).toHaveLength(99);
    expect(ofB?.split(' ').filter((standing) => standing === 'matched')).toHaveLength(99);
  });

  it('joined in one text stand beside both of the other', () => {
    const { rows } = alignTexts(one + two + three, `${one.trim()} ${two}${three}`);
    expect(rows).toEqual([
      { matched: true, a: [0, 1], b: [0] },
      { matched: true, a: [2], b: [1] },
    ]);
  });

  it('too long to be set beside another are parted at their sentences', () => {
    const long = (one + two + three + four).replaceAll('\n\n', ' ').repeat(4);
    expect(alignTexts(long, long).a).toHaveLength(16);
    expect(alignTexts(long.slice(0, 600), '').a).toHaveLength(1);
  });
});

describe('differences', () => {
  test.each([
    ['in a word', 'the council met twice', 'the council met once', 'the council met [twice]'],
    ['in case', 'The Council met twice', 'the council met twice', '{The} {Council} met twice'],
    ['in apostrophes', 'they’re all here now', "they're all here now", '{they’re} all here now'],
    [
      'in commas of numbers',
      'killed 1,000 people there',
      'killed 1000 people there',
      'killed {1,000} people there',
    ],
    ['in dashes', 'war -- a long war', 'war – a long war', 'war{ -- }a long war'],
    ['in spaces', 'the  council met', 'the council met', 'the{  }council met'],
    [
      'in quotation marks',
      'an “abnormal” silence',
      'an "abnormal" silence',
      'an{ “}abnormal{” }silence',
    ],
    [
      'in a comma',
      'to peace, where people live',
      'to peace where people live',
      'to peace[,] where people live',
    ],
    [
      'in numbers',
      'killed 1,000 people there',
      'killed 1,100 people there',
      'killed [1,000] people there',
    ],
    [
      'of decimals',
      'killed 1.5 million people',
      'killed 15 million people',
      'killed [1.5] million people',
    ],
    [
      'in how it ends',
      'the council met twice.',
      'the council met twice?',
      'the council met twice[.]',
    ],
    ['in a sign before it', '$5 million was paid', '€5 million was paid', '[$]5 million was paid'],
    ['in a sign after it', 'it rose to 5%', 'it rose to 5', 'it rose to 5[%]'],
    ['in what follows it', 'they met twice 😀 !', 'they met twice', 'they met twice [😀 !]'],
    ['in a sign', 'it fell to -5 degrees', 'it fell to 5 degrees', 'it fell to [-]5 degrees'],
    ['in marks around it', '“The council met”', '"The council met"', '{“}The council met{”}'],
    [
      'at both ends',
      'However, the council met twice, it said',
      'the council met twice',
      '[However,] the council met twice[, it said]',
    ],
  ])('%s', (_, a, b, marked) => {
    expect(passage(alignTexts(a, b), 'a', a).marked).toBe(marked);
  });

  it('leave alone a function word that both have by chance', () => {
    const a = 'The envoy praised the work of Qatari mediators and Egyptian officials';
    const b = 'The envoy rejected any talk of a ceasefire and Egyptian officials';
    const { marked } = passage(alignTexts(a, b), 'a', 'praised');
    expect(marked).toBe('The envoy [praised the work of Qatari mediators] and Egyptian officials');
  });
});
