import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { paragraphsOf } from '../text/sentences';
import { found, says } from './votes.testing';
import { votesIn } from './votes-in';

describe('the four documents', () => {
  test('hold these claims of votes and no other', () => {
    const folder = 'seeds/documents';
    const all = readdirSync(folder).flatMap((file) =>
      found(readFileSync(`${folder}/${file}`, 'utf8')),
    );
    expect(all.map(({ quote, says: own }) => `${quote} => ${own}`)).toEqual([
      'the Security Council did not consider any joint statement => ?/?/? | no statement',
      'fails to achieve the consensus necessary for a statement => ?/?/? | no statement',
      'failed to achieve the unanimity needed for a joint statement => ?/?/? | no statement',
      'No statement was agreed by council members => ?/?/? | no statement',
      'was vetoed by the UN Security Council => ?/?/? | vetoed',
      'China, Russia and Algeria “cynically vetoed” (in Blinken’s words) the first US-led resolution => ?/?/? | China:veto, Russian Federation:veto, Algeria:veto | vetoed',
      'The US has previously vetoed ceasefire resolutions put forward by China and Russia => ?/?/? | United States:veto | vetoed',
    ]);
  });
});

describe('tallies', () => {
  const forms: readonly [string, string][] = [
    ...['13-0-2', '13–0–2', '13‑0 with two abstentions', '13-0 (with two abstentions)'].map(
      (form) => [form, '13/0/2'] as [string, string],
    ),
    ['13 votes to none, with two abstentions', '13/0/2'],
    ['thirteen votes to nil with 2 abstentions', '13/0/2'],
    ['13 to 0 with two abstaining', '13/0/2'],
    ['13 in favour, none against and two abstentions', '13/0/2'],
    ['13 votes in favor to 0 against, with 2 abstentions', '13/0/2'],
    ['13 for, none against and two abstaining', '13/0/2'],
    ['one hundred and twenty to fourteen, with 45 abstentions', '120/14/45'],
    ['120 votes to 14', '120/14/?'],
  ];
  const frames: readonly [(form: string) => string, string][] = [
    [(form) => `The Security Council adopted the resolution by ${form}.`, 'adopted'],
    [(form) => `The draft resolution was approved on Friday by a vote of ${form}.`, 'adopted'],
    [(form) => `The text passed by ${form}, diplomats in the council said.`, 'adopted'],
  ];
  test.each(forms)('%s', (form, tally) => {
    const plain = form.replace('‑', '-');
    for (const [frame, outcome] of frames) {
      expect(says(frame(plain)), frame(plain)).toEqual([`${tally} | ${outcome}`]);
    }
  });

  test.each([
    ['The vote was 13-1, with Britain abstaining.', '13/1/1 | United Kingdom:abstaining'],
    ['Members voted 13 to one, with Russia abstaining.', '13/1/1 | Russian Federation:abstaining'],
    ['120 countries voted for, 14 against and 45 abstained.', '120/14/45'],
    ['The draft got only eight of the nine votes it needed.', '8/?/? | not adopted'],
    [
      'The text received 11 votes in favour, three against and one abstention (Guyana).',
      '11/3/1 | Guyana:abstaining',
    ],
    ['The committee rejected the motion by 19 votes to 17.', '17/19/? | rejected'],
    [
      'Israel, the U.S. and 12 others voted no on the resolution.',
      '?/14/? | Israel:against, United States:against',
    ],
    ['In favour: 12; against: 0; abstentions: 3', '12/0/3'],
    ['Fourteen of the council’s 15 members backed the draft.', '14/?/?'],
    [
      'Only Israel and Palau voted against the resolution.',
      '?/2/? | Israel:against, Palau:against',
    ],
  ])('%s', (text, expected) => {
    expect(says(text)).toEqual([expected]);
  });

  test('are two claims where a second vote has a second tally', () => {
    const text =
      'The Assembly adopted the first text by 99 votes to 4, and the second by 112 to 9.';
    expect(says(text)).toEqual(['99/4/? | adopted', '112/9/? | adopted']);
  });
});

describe('members', () => {
  const names: readonly [string, readonly string[]][] = [
    ['The US', ['United States']],
    ['Washington', ['United States']],
    ['South Korea', ['Republic of Korea']],
    ['Russia and China', ['Russian Federation', 'China']],
    [
      'Britain, France, and Bosnia and Herzegovina',
      ['United Kingdom', 'France', 'Bosnia and Herzegovina'],
    ],
    ['Russia’s UN ambassador, Vassily Nebenzia,', ['Russian Federation']],
    ['Turkey, which holds the presidency,', ['Türkiye']],
    ['The French and British ambassadors', ['France', 'United Kingdom']],
    ['The United States, Israel’s closest ally,', ['United States']],
  ];
  const verbs: readonly [string, string, string | null][] = [
    ['voted against the draft', 'against', null],
    ['on Monday voted in favour of the resolution', 'inFavour', null],
    ['abstained', 'abstaining', null],
    ['chose to abstain', 'abstaining', null],
    ['is expected to abstain in the vote', 'abstaining', null],
    ['did not take part in the vote', 'absent', null],
    ['vetoed the draft', 'veto', 'vetoed'],
    ['used its veto power to block the text', 'veto', 'vetoed'],
    ['has threatened to veto the resolution', 'veto', 'vetoed'],
    ['cast a veto', 'veto', 'vetoed'],
  ];
  const cases = names.flatMap(([subject, members]) =>
    verbs.map(([verb, position, outcome]) => ({
      text: `${subject} ${verb}.`,
      members,
      position,
      outcome,
    })),
  );
  test.each(cases)('$text', ({ text, members, position, outcome }) => {
    const [own, ...rest] = [...paragraphsOf(text)].flatMap(({ sentences }) =>
      sentences.flatMap((own, at) => votesIn(own, sentences[at - 1])),
    );
    expect(rest).toEqual([]);
    expect(own?.vote.positions).toEqual(members.map((member) => ({ member, position })));
    expect(own?.vote.outcome).toBe(outcome);
  });

  test.each([
    [
      'The draft was vetoed on Friday by Moscow and Beijing.',
      '?/?/? | Russian Federation:veto, China:veto | vetoed',
    ],
    ['Russia’s veto of the draft drew criticism.', '?/?/? | Russian Federation:veto | vetoed'],
    ['The resolution failed after a US veto.', '?/?/? | United States:veto | vetoed'],
    ['The US said it would veto the draft.', '?/?/? | United States:veto | vetoed'],
    ['The only country to vote against was Hungary.', '?/?/? | Hungary:against'],
    ['Hungary was the only country to vote against.', '?/?/? | Hungary:against'],
    ['Voting against were Burundi and Eritrea.', '?/?/? | Burundi:against, Eritrea:against'],
    [
      'Syria and Belarus joined Russia in voting against the text.',
      '?/?/? | Syrian Arab Republic:against, Belarus:against, Russian Federation:against',
    ],
    ['Turkey abstained, as did Japan.', '?/?/? | Türkiye:abstaining, Japan:abstaining'],
    ['The US abstention angered Israel.', '?/?/? | United States:abstaining'],
    ['In a blow to Israel, the United States abstained.', '?/?/? | United States:abstaining'],
    ['“We voted against,” the US envoy told the council.', '?/?/? | United States:against'],
  ])('%s', (text, expected) => {
    expect(says(text)).toEqual([expected]);
  });

  test('whose earlier votes are told of make a claim of their own', () => {
    expect(says('The US, which had vetoed three earlier drafts, abstained.')).toEqual([
      '?/?/? | United States:veto | vetoed',
      '?/?/? | United States:abstaining',
    ]);
  });
});

describe('outcomes', () => {
  test.each([
    ['The resolution was adopted unanimously.', 'adopted'],
    ['UN Security Council adopts resolution on Sudan', 'adopted'],
    ['The Council’s adoption of the resolution was welcomed.', 'adopted'],
    ['The minister welcomed the adoption of the resolution.', 'adopted'],
    ['The Assembly voted overwhelmingly in favour of a resolution on Haiti.', 'adopted'],
    ['The council rejected the amendment.', 'rejected'],
    ['A Russian draft was voted down by the council.', 'rejected'],
    ['The council failed to adopt the text.', 'not adopted'],
    ['The draft was not adopted.', 'not adopted'],
    ['The resolution fell short of the nine votes needed.', 'not adopted'],
    ['The draft failed for lack of votes.', 'not adopted'],
    ['Russia blocks UN resolution on Sudan', 'not adopted'],
    ['The Security Council issued a press statement on Monday.', 'statement'],
    ['Council members agreed on a statement.', 'statement'],
    ['The council could not agree on a statement.', 'no statement'],
    ['The US blocked a Security Council statement.', 'no statement'],
    ['No statement was agreed by the council.', 'no statement'],
    ['The council met on Monday. The meeting ended without a statement.', 'no statement'],
    ['Members of the Security Council have condemned it in a press statement.', 'statement'],
    ['The Assembly met on Monday. It also adopted, without a vote, a text on mines.', 'adopted'],
    ['Owing to the veto of a permanent member, the council failed to adopt a draft.', 'vetoed'],
  ])('%s', (text, outcome) => {
    expect(says(text)).toEqual([`?/?/? | ${outcome}`]);
  });

  test.each([
    [
      'The national assembly passed the amendment, with 224 members voting for it and 12 against.',
      '224/12/? | adopted',
    ],
    [
      'The parliament recognised the state, with 52 lawmakers voting in favour and none against.',
      '52/0/? | adopted',
    ],
    ['The bill passed by 51 votes to 50.', '51/50/? | adopted'],
    ['The Assembly first rejected the amendment by 41 votes to 62.', '41/62/? | rejected'],
    ['The council failed on Monday to adopt the text.', '?/?/? | not adopted'],
    [
      'Ukraine and India were among the abstainers.',
      '?/?/? | Ukraine:abstaining, India:abstaining',
    ],
    ['The council met. One lawmaker abstained.', '?/?/1'],
    ['There were 48 votes against and 12 in favour, the presidency said.', '12/48/?'],
    ['Kenya and Chad cast the only votes against.', '?/2/? | Kenya:against, Chad:against'],
  ])('%s', (text, told) => {
    expect(says(text)).toEqual([told]);
  });

  test('stand on the word that negates them, or on the verb', () => {
    const triggers = (text: string) =>
      [...paragraphsOf(text)].flatMap(({ sentences }) =>
        sentences.flatMap((own) => votesIn(own).map(({ trigger }) => own.tokens[trigger]?.word)),
      );
    expect(triggers('The draft was not adopted.')).toEqual(['was']);
    expect(triggers('The council failed to adopt the text.')).toEqual(['failed']);
    expect(triggers('Russia will veto the draft.')).toEqual(['veto']);
    expect(triggers('Russia chose to abstain.')).toEqual(['chose']);
  });
});

describe('what only sounds like one', () => {
  test.each([
    'The council extended the curfew after 12 people voting in the election were killed.',
    'The Security Council condemned the attack on 12 voting centres.',
    'The council cannot act because of the veto of a permanent member.',
    'The UN envoy left on Monday. The OPEC meeting ended without a statement.',
    'The army attacked a UN base. It adopted a text by consensus.',
    'The vote will be held on 15-16 May.',
    'The amendment fell by 12 votes.',
    'England drew 2-2 after a late vote of confidence.',
  ])('%s', (text) => {
    expect(says(text)).toEqual([]);
  });
});

describe('what is no vote', () => {
  test.each([
    'Neither Russia nor China vetoed the text.',
    'Club members voted 300 to 12 for a new stadium.',
    'Nobody abstained from the dinner the council gave.',
    'EU ministers could not agree on a joint statement.',
    'Fearing what was to come, diplomats passed out drafts.',
    'The veto power of the five permanent members is criticised.',
    'Russia, China and the US have veto power.',
    'A resolution needs nine votes in favour and no veto by the United States or China.',
    'To pass, a resolution requires at least nine votes.',
    'France could call for a vote, which would likely lead to a US veto.',
    'The draft would face a US veto.',
    'Russia did not veto the draft.',
    'France drafted the resolution, and Malta sponsored it.',
    'The council will meet to vote on a draft resolution drawn up by Britain.',
    'Israel rejected the plea.',
    'Israel rejected the UN resolution as one-sided.',
    'The couple adopted a child and passed a note to the council.',
    'The party adopted a platform.',
    'Millions voted in local elections.',
    'She was elected with 120 votes.',
    'United won 3-1 and the council paid for the parade.',
    'About 60 percent voted in favour and 40 percent against.',
    'The US blocked at least four attempts to have the council issue a press statement.',
    'It urged the Council to adopt the resolution.',
    'The ministry issued a statement on the resolution.',
    'The National Security Council issued a statement.',
    'The resolution calls for 2-3 observers.',
    'The resolution of the conflict has failed.',
    'Russia abstained from attacking the city, the council said.',
    'The UN backs calls for an inquiry.',
    'All parties must comply with resolution 2730.',
  ])('%s', (text) => {
    expect(says(text)).toEqual([]);
  });
});

it('finds spans within the sentence in words of any kind', () => {
  const word = fc.constantFrom(
    ...'Russia China the US and , . ( ) “ ” vetoed veto voted against in favour abstained 14 0 - to none votes'.split(
      ' ',
    ),
    ...'by council adopted resolution failed statement not would which it only with of no vote 😀'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), (words) => {
      const text = words.join(' ');
      for (const { sentences } of paragraphsOf(text)) {
        for (const sentence of sentences) {
          for (const { start, end, trigger } of votesIn(sentence)) {
            expect(start).toBeGreaterThanOrEqual(sentence.start);
            expect(end).toBeLessThanOrEqual(sentence.end);
            expect(end).toBeGreaterThan(start);
            expect(sentence.tokens[trigger]).toBeDefined();
          }
        }
      }
    }),
    { numRuns: 2_000 },
  );
});
