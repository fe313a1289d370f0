import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { paragraphsOf } from '../text/sentences';
import { openVoices } from './voices';

/** The quotations of a text, each with its speaker. */
function quotationsOf(text: string): [quote: string, speaker: string | null][] {
  const voices = openVoices(text);
  return [...paragraphsOf(text)].flatMap((paragraph) =>
    voices
      .read(paragraph)
      .quotations.map(({ start, end, speaker }): [string, string | null] => [
        text.slice(start, end),
        speaker,
      ]),
  );
}

describe('quotations', () => {
  test.each<[text: string, found: readonly [string, string | null][]]>([
    ['“We left,” said Amina Saleh, a mother of four.', [['“We left,”', 'Amina Saleh']]],
    ['The president said: "This war must end."', [['"This war must end."', 'the president']]],
    [
      '“This is no truce,” UN chief António Guterres said. “It is a pause.”',
      [
        ['“This is no truce,”', 'António Guterres'],
        ['“It is a pause.”', 'António Guterres'],
      ],
    ],
    [
      '"The attack," the ministry said in a statement, "was a crime."',
      [
        ['"The attack,"', 'the ministry'],
        ['"was a crime."', 'the ministry'],
      ],
    ],
    [
      'The raid was “a tragic mistake”, according to the army.',
      [['“a tragic mistake”', 'the army']],
    ],
    ['‘We can’t stay,’ said Maria Costa.', [['‘We can’t stay,’', 'Maria Costa']]],
    [
      "'It was the writers' room,' Danny Whelan told us.",
      [["'It was the writers' room,'", 'Danny Whelan']],
    ],
    [
      '« C’est fini », said Macron. „Es ist vorbei“, said Scholz.',
      [
        ['« C’est fini »', 'Macron'],
        ['„Es ist vorbei“', 'Scholz'],
      ],
    ],
    ['“Why now?” Wood asked.', [['“Why now?”', 'Wood']]],
    ['Talks ‘close to collapse’, says Qatar', [['‘close to collapse’', 'Qatar']]],
    ['‘We have lost everything’: a village mourns', [['‘We have lost everything’', null]]],
    [
      'China “cynically vetoed” (in Blinken’s words) the text.',
      [['“cynically vetoed”', 'Blinken']],
    ],
    [
      'The resolution “demands a ceasefire” in Gaza.',
      [['“demands a ceasefire”', 'the resolution']],
    ],
    ['“I told [him] to go,” she said.', [['“I told [him] to go,”', null]]],
    ['Hamas called the claim “baseless”.', [['“baseless”', 'Hamas']]],
    [
      '“We ran for our lives,” sobbed survivor Gemma Tate, 31.',
      [['“We ran for our lives,”', 'Gemma Tate']],
    ],
    [
      "The Kremlin's response to the news: “We are used to it.”",
      [['“We are used to it.”', 'Kremlin']],
    ],
    ['The envoy, Li Na, told reporters that that is “abnormal.”', [['“abnormal.”', 'Li Na']]],
  ])('%s', (text, found) => {
    expect(quotationsOf(text)).toEqual(found);
  });

  test.each([
    'A resolution requires nine "yes" votes and no veto.',
    'The so-called “safe zone” was hit, officials said.',
    'Israel said its “Operation Iron Wall” was over.',
    'The film “Oppenheimer” won seven awards, organisers said.',
    'Wood questioned the substance of their “fiery rhetoric”, and left.',
    'The minister said the “safe zone” would stay open.',
    'The constitutional "right to roam" bill passed.',
    'The 6\'2" guard and the 5\' 10" forward scored.',
    "The writers' room and the '90s were 'em all over.",
  ])('none in: %s', (text) => {
    expect(quotationsOf(text)).toEqual([]);
  });

  it('goes on over paragraphs that open again', () => {
    const text =
      'Riyad Mansour lamented that “history starts late. We know.\n\n“We came.\n\n“We warned.”\n\n“Nobody heard us.”';
    expect(quotationsOf(text)).toEqual([
      ['“history starts late. We know.\n\n“We came.\n\n“We warned.”', 'Riyad Mansour'],
      ['“Nobody heard us.”', 'Riyad Mansour'],
    ]);
  });

  it('gives surnames and pronouns the fullest name of the text before', () => {
    const text =
      '“No,” senior US diplomat Robert Wood told reporters.\n\n“Never,” said Wood, in an allusion.\n\n“That is all,” he said.';
    expect(quotationsOf(text).map(([, speaker]) => speaker)).toEqual(
      Array.from({ length: 3 }, () => 'Robert Wood'),
    );
  });

  it('does not go on after a sentence without one', () => {
    expect(
      quotationsOf('“We are ready,” the ministry said.\n\nThe market opened. “It is busy.”'),
    ).toEqual([
      ['“We are ready,”', 'the ministry'],
      ['“It is busy.”', null],
    ]);
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    ...'“ ” " ‘ ’ \' « » „ , . : ; — ( ) ? said says he it the ministry Robert Wood according to by and 12 \n \n\n who that'.split(
      ' ',
    ),
  );

  it('is read without fail, and spans stand within it', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 80 }),
          fc.array(piece, { maxLength: 60 }).map((all) => all.join(' ')),
        ),
        (text) => {
          const voices = openVoices(text);
          let end = 0;
          for (const paragraph of paragraphsOf(text)) {
            const own = voices.read(paragraph);
            for (const quotation of own.quotations) {
              expect(quotation.start).toBeGreaterThanOrEqual(end);
              expect(quotation.end).toBeLessThanOrEqual(text.length);
              end = quotation.end;
            }
            for (const [sentence, { tokens }] of paragraph.sentences.entries()) {
              for (const [index, token] of tokens.entries()) {
                const credit = own.creditFor(sentence, token, index);
                if (credit !== null) expect(credit.start).toBeLessThan(credit.end);
              }
            }
          }
        },
      ),
    );
  });
});
