import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { paragraphsOf } from '../text/sentences';
import { openVoices } from './voices';

/** Whom a text credits for each of its numbers in digits: the name and the words that credit. */
function creditsOf(text: string): [figure: string, name: string | null, words: string | null][] {
  const voices = openVoices(text);
  return [...paragraphsOf(text)].flatMap((paragraph) => {
    const own = voices.read(paragraph);
    return paragraph.sentences.flatMap(({ tokens }, sentence) =>
      tokens.flatMap((token, index): [string, string | null, string | null][] => {
        if (token.kind !== 'number') return [];
        const credit = own.creditFor(sentence, token, index);
        const words = credit === null ? null : text.slice(credit.start, credit.end);
        return [[token.text, credit?.name ?? null, words]];
      }),
    );
  });
}

function namesOf(text: string): (string | null)[] {
  return creditsOf(text).map(([, name]) => name);
}

test.each([
  ['The ministry said 12 were killed, adding that 30 were hurt.', 'The ministry said'],
  ['The army put the dead at 12 and said 30 were hurt.', 'The army put'],
  ['The envoy urged Israel to stop and remind it that 12 had died.', 'The envoy urged'],
])('the words that name who said so, where verbs share them: %s', (text, words) => {
  expect(creditsOf(text).at(-1)?.[2]).toBe(words);
});

describe('attribution', () => {
  test.each<[text: string, names: readonly (string | null)[]]>([
    ['At least 12 people were killed and 30 wounded, police on Sunday said.', ['police', 'police']],
    ['At least 12 people were killed, said police in the city.', ['police']],
    ['Police in the city said 12 people were killed.', ['police']],
    [
      '12 people were killed, according to health officials in the territory.',
      ['health officials'],
    ],
    ['12 were killed, a spokesman for the ministry, Ali Hassan, said.', ['Ali Hassan']],
    ['Health ministry spokesman Ashraf al-Qudra said 12 people were killed.', ['Ashraf al-Qudra']],
    ['A spokesman for the army said 12 fighters were killed.', ['a spokesman for the army']],
    ['The BBC reported 12 deaths, citing the health ministry.', ['the health ministry']],
    ['State media quoted the health ministry as saying 12 people died.', ['the health ministry']],
    ['State agency SANA, quoting a military source, said 12 died.', ['a military source']],
    ['“We regret it,” said Karin Holm, the envoy, after Russia killed 12 people.', [null]],
    [
      '“We regret it,” said Karin Holm, the envoy, as of Monday 12 people were killed.',
      ['Karin Holm'],
    ],
    ['A shell hit a bus, police said, after 12 people were killed.', ['police']],
    ['Rescue work was continuing on Friday, with 12 people killed.', [null]],
    ['12 dead in Kabul blast: police', ['police']],
    ['Blast in Kabul kills 12, says monitor', ['monitor']],
    ['UN: 1,500 civilians killed in Darfur since May', ['UN']],
    ...[
      ['Police', 'police'],
      ['Officials', 'officials'],
      ['Gaza health ministry', 'Gaza health ministry'],
      ['Report', 'report'],
      ['IDF', 'IDF'],
      ['Hamas', 'Hamas'],
      ['António Guterres', 'António Guterres'],
      ['President Lindqvist', 'Lindqvist'],
    ].map(([source = '', name = '']): [string, string[]] => [
      `${source}: at least 12 dead after strike`,
      [name],
    ]),
    ["By the ministry's count, 12 people were killed.", ['the ministry']],
    ['The toll was put at 12 by the governor.', ['the governor']],
    ['The death toll stood at 12, per the ministry.', ['the ministry']],
    ['Figures from the health ministry show 12 people were killed.', ['the health ministry']],
    ["The ministry's figures show 12 people were killed.", ['the ministry']],
    ['A report by Human Rights Watch said 12 people were killed.', ['Human Rights Watch']],
    ['12 deaths were reported by the health ministry.', ['the health ministry']],
    ['The World Health Organization (WHO) said 12 people died.', ['World Health Organization']],
    [
      '12 people died, a local official and two witnesses said.',
      ['a local official and two witnesses'],
    ],
    [
      '12 were killed, the ministry said, adding that 30 were hurt.',
      ['the ministry', 'the ministry'],
    ],
    ['Hamas says 12 of its men died, while Israel says the number is 130.', ['Hamas', 'Israel']],
    ['Police said 12 died, while the hospital put the toll at 15.', ['police', 'the hospital']],
    ['“The ministry says 200 people were killed,” Guterres said.', ['the ministry']],
    ['“We lost 12 men,” the governor told reporters.', ['the governor']],
    ['Hezbollah claimed the attack, saying it had fired 12 rockets.', ['Hezbollah']],
    ['Israel denied that 20 people were killed.', ['Israel']],
    ['Prosecutors accuse him of ordering 14 abductions.', ['prosecutors']],
    ['Police in Nairobi said they had made 61 arrests.', ['police in Nairobi']],
    ['11:42 Hospital sources say 9 died.', [null, null, 'hospital sources']],
    ['Moscow dismissed as false reports that 400 of its troops were killed.', ['Moscow']],
    ["The rebels' claim to have killed 60 soldiers was not verified.", ['the rebels']],
    ['The army rejected an opposition claim that 19 had died.', ['the army']],
    ['Gunmen abducted 87 people in Zamfara state, residents said.', ['residents']],
    ['Ukraine has lost 46,000 men, its president said last year.', ['its president']],
    [
      'A strike killed 2, the Committee to Protect Journalists said.',
      ['Committee to Protect Journalists'],
    ],
    ['Activists had spoken of 60 deaths.', ['activists']],
    ['Hospital records reviewed by the Guardian list 412 dead.', ['hospital records']],
    ["The ministry's latest tally: 1,204 dead, 30 hurt.", ['the ministry', 'the ministry']],
    ['Only 10 were injured, the mayor told local radio.', ['the mayor']],
    ['The ministry has updated its figures: 25 killed, 63 hurt.', ['the ministry', 'the ministry']],
    [
      'The US vetoed a text on a war that has killed 300, according to Gaza officials.',
      ['Gaza officials'],
    ],
    ['We are hearing of 2 deaths, with others in hospital, say police.', ['police']],
    ['In Gaza City 41 were killed; a further 12 died in Rafah, medics said.', ['medics', 'medics']],
  ])('%s', (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });

  test.each([
    'The army attacked a village and killed 12 people.',
    'After officials said the dam was safe, 12 people died.',
    'The blaze claimed the lives of 12 people.',
    'Asked about the 12 deaths, the spokesman declined to comment.',
    'The council condemned the killing of 12 people.',
    'The war had cost an estimated 38,000 lives.',
    'Few diplomats expect the count of 52 to stand.',
    'Sudan: 300 feared drowned after dam bursts',
    'Heatwave blamed for 21 deaths in Greece',
    'Dozens feared dead, 12 missing as ferry sinks',
    'HORROR AT SEA: 60 migrants feared drowned as boat flips',
    ...[
      'Vote',
      'Result',
      'Gaza',
      'Kharkiv',
      'Israel-Gaza',
      'Death toll',
      'Khan Younis',
      'Gaza War',
    ].map((heading) => `${heading}: at least 12 dead`),
    'Two of the injured later died, raising the toll to 6.',
    'Moscow has threatened to veto 2 resolutions.',
    'China “cynically vetoed” (in Blinken’s words) 2 resolutions.',
  ])('none in: %s', (text) => {
    expect(namesOf(text).filter((name) => name !== null)).toEqual([]);
  });

  test.each<[text: string, names: readonly (string | null)[]]>([
    [
      'The Gaza Health Ministry says 200 people have died. It puts the number of wounded at 1,200.',
      ['Gaza Health Ministry', 'Gaza Health Ministry'],
    ],
    [
      "Kenya's interior ministry said 14 had died.\n\nThe ministry said 30 were missing. The figure, it said, could reach 50.",
      ["Kenya's interior ministry", "Kenya's interior ministry", "Kenya's interior ministry"],
    ],
    [
      'The mayor, Anna Schmidt, said 12 had died. Schmidt said 30 were missing, and she warned that 40 could die.',
      ['Anna Schmidt', 'Anna Schmidt', 'Anna Schmidt'],
    ],
    ['Human Rights Watch interviewed survivors. It said 67 men died.', ['Human Rights Watch']],
    ['Police have confirmed 2 deaths. They say 15 people are in hospital.', ['police', 'police']],
    ['Police have confirmed 2 deaths. Another 15 people are in hospital.', ['police', null]],
    ['It said 12 people were killed.', [null]],
    [
      'Human Rights Watch published a count. The war, Human Rights Watch said, killed 12. The watchdog said 30 more were missing.',
      ['Human Rights Watch', 'Human Rights Watch'],
    ],
    [
      'The army gave a lower figure. Its spokesman, Lt. Jules Ngongo, said 31 had died.',
      ['Jules Ngongo'],
    ],
  ])('across sentences: %s', (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });

  it('gives the words that credit', () => {
    expect(
      creditsOf('Some 12 died, according to the Gaza Health Ministry, which counts all.'),
    ).toEqual([['12', 'Gaza Health Ministry', 'according to the Gaza Health Ministry']]);
    expect(creditsOf('He went on. Hamas and Islamic Jihad say 20 of their men died.')).toEqual([
      ['20', 'Hamas and Islamic Jihad', 'Hamas and Islamic Jihad say'],
    ]);
  });

  const source = fc.constantFrom<[string, string]>(
    ['police', 'police'],
    ['the ministry', 'the ministry'],
    ['the Gaza Health Ministry', 'Gaza Health Ministry'],
    ['local officials', 'local officials'],
    ['Ukraine’s air force', 'Ukraine’s air force'],
    ['the United Nations', 'United Nations'],
    ['two security sources', 'two security sources'],
    ['a hospital director', 'a hospital director'],
    ['regional governor Oleh Marchenko', 'Oleh Marchenko'],
    ['the envoy, Riyad Mansour,', 'Riyad Mansour'],
    ['Doctors Without Borders', 'Doctors Without Borders'],
  );
  const verb = fc.constantFrom(
    'said',
    'reported',
    'announced',
    'confirmed',
    'have said',
    'later said',
  );
  const when = fc.constantFrom('', ' on Sunday', ' in a statement', ' late on Monday');
  const claim = fc.constantFrom(
    'at least 12 people were killed',
    '12 civilians had died in the raid',
    'the strike killed 12 people near Odesa',
  );

  it('finds a source before, after and in the midst of what it says', () => {
    fc.assert(
      fc.property(source, verb, when, claim, ([printed, name], says, day, what) => {
        const first = `${printed.charAt(0).toUpperCase()}${printed.slice(1)}`;
        expect(namesOf(`${first} ${says}${day} that ${what}.`)).toEqual([name]);
        expect(namesOf(`On the front, ${what}, ${printed} ${says}${day}.`)).toEqual([name]);
        expect(namesOf(`Yesterday ${what}, according to ${printed.replace(/,$/, '')}.`)).toEqual([
          name,
        ]);
      }),
    );
  });
});
