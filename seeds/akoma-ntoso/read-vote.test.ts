import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { recogniseNames } from '../../core/record/audit/as-printed';
import type { RecordEntry, RollCallList } from '../../core/record/entry';
import { states } from '../../core/states/state';
import type { Outcome } from '../../core/votes/rules';
import { loadVotes } from '../load-votes';
import { LocatedElement } from './located-element';
import { parseXml } from './parse-xml';
import { type DocumentedVote, readVote } from './read-vote';
import { voteDocument } from './vote-document.testing';

const seeds = path.join(import.meta.dirname, '..');
const record = loadVotes(seeds, 'seeds', 'record/security-council-votes.jsonl');

function read(text: string): DocumentedVote {
  return readVote(new LocatedElement('vote.xml', parseXml('vote.xml', text)));
}

function printed({ entry: _, sponsors: __, rollCall, ...vote }: RecordEntry): DocumentedVote {
  const names = (list: RollCallList) => rollCall[list].map((name) => name.printed);
  return {
    ...vote,
    rollCall: {
      inFavour: names('inFavour'),
      against: names('against'),
      abstaining: names('abstaining'),
    },
  };
}

function recorded(draft: string): DocumentedVote {
  const entry = record.find((own) => own.draft === draft);
  if (entry === undefined) throw new Error(`${draft} is not on record.`);
  return printed(entry);
}

describe('a vote of the record, written as a document and read again', () => {
  it('is what it was, for every vote of the record', () => {
    expect(record.length).toBeGreaterThan(300);
    for (const entry of record) {
      const vote = printed(entry);
      // A document has no other word for a draft that failed, and says less by it than the seeds.
      const outcomeInferred = vote.outcome === 'not adopted';
      expect(read(voteDocument(vote))).toEqual({ ...vote, outcomeInferred });
      expect(recogniseNames({ ...vote, entry: entry.entry })).toEqual(entry);
    }
  });

  it('is what it was, whatever it says', () => {
    fc.assert(
      fc.property(votes, (vote) => {
        expect(read(voteDocument(vote))).toEqual(vote);
      }),
    );
  });
});

const draft = fc
  .tuple(fc.integer({ min: 1994, max: 2030 }), fc.integer({ min: 1, max: 1400 }))
  .map(([year, number]) => `S/${year}/${number}`);
const day = fc
  .date({ min: new Date('1966-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const words = fc
  .stringMatching(/^[A-Za-zé’&<>"' ,;()\d]{1,60}$/)
  .map((text) => text.replace(/\s+/g, ' ').trim())
  .filter((text) => text !== '');
const names = fc.array(fc.constantFrom(...states.map(({ name }) => name)), { maxLength: 15 });
const figure = fc.option(fc.integer({ min: 0, max: 15 }));
const ending = fc.oneof(
  fc.record({
    outcome: fc.constant('adopted' as const),
    outcomeInferred: fc.constant(false),
    resolution: fc.integer({ min: 1, max: 9999 }).map((number) => `S/RES/${number} (2024)`),
    inFavour: figure,
  }),
  fc.record({
    outcome: fc.constant('vetoed' as const),
    outcomeInferred: fc.constant(false),
    resolution: fc.constant(null),
    inFavour: figure,
  }),
  fc.record({
    outcome: fc.constant('not adopted' as const),
    outcomeInferred: fc.constant(true),
    resolution: fc.constant(null),
    inFavour: fc.integer({ min: 0, max: 8 }),
  }),
);

const votes: fc.Arbitrary<DocumentedVote> = fc
  .tuple(
    fc.record({
      draft,
      date: day,
      meetingRecord: fc.option(fc.integer({ min: 1, max: 20_000 }).map((n) => `S/PV.${n}`)),
      statedMeeting: fc.option(fc.constantFrom('9586th meeting', 'Voting by mail')),
      agenda: fc.option(words.filter((text) => !text.endsWith('.'))),
      title: fc.option(words),
      sponsorsAsPrinted: fc.array(words, { maxLength: 3 }),
      rollCall: fc.record({ inFavour: names, against: names, abstaining: names }),
    }),
    ending,
    figure,
    figure,
  )
  .map(([vote, { inFavour, ...ended }, against, abstaining]) => ({
    ...vote,
    ...ended,
    tally: { inFavour, against, abstaining },
  }));

const adopted = voteDocument(recorded('S/2024/254'));

describe('what a document may look like', () => {
  test('the United Nations’ own: names in capitals, a note on the vote, counts of three digits', () => {
    const document = adopted
      .replace('>France<', '>FRANCE<')
      .replace(
        'by=""/>\n      </workflow',
        'by="Adopted 14-0-1, 9586th meeting"/>\n      </workflow',
      )
      .replace('outcome="adopted"', 'outcome="#adopted"')
      .replace('<voting>', '<voting outcome="adoptedRecordedVote">');
    const vote = read(document);
    expect(vote).toMatchObject({
      draft: 'S/2024/254',
      resolution: 'S/RES/2728 (2024)',
      date: '2024-03-25',
      meetingRecord: 'S/PV.9586',
      statedMeeting: '9586th meeting',
      outcome: 'adopted',
      tally: { inFavour: 14, against: 0, abstaining: 1 },
    });
    expect(vote.rollCall.inFavour).toContain('FRANCE');
    expect(vote.rollCall.abstaining).toEqual(['United States']);
  });

  test('many sponsors in one string, and more in a second step', () => {
    const document = adopted
      .replace(/(as="S\/2024\/254" by=)"[^"]*"/, '$1"Algeria, Bosnia and Herzegovina and Türkiye"')
      .replace(/<step date="0001-01-01"[^>]*>/g, '')
      .replace(
        '</workflow>',
        '<step outcome="draftResolutionAdditionalSponsors" by="Malta"/></workflow>',
      );
    const vote = read(document);
    expect(vote.sponsorsAsPrinted).toEqual([
      'Algeria, Bosnia and Herzegovina and Türkiye',
      'Malta',
    ]);
    const { sponsors } = recogniseNames({ ...vote, entry: 1 });
    expect(sponsors.map(({ code }) => code)).toEqual(['DZA', 'BIH', 'TUR', 'MLT']);
  });

  test('sponsors as elements of their step', () => {
    const step = /<step [^>]*outcome="draftResolution"[^>]*\/>/;
    const elements =
      '<step date="2024-03-25" outcome="draftResolution" as="S/2024/254" by=""><akn4un:sponsors><organization>MALTA</organization><organization>JAPAN</organization></akn4un:sponsors></step>';
    const { sponsorsAsPrinted } = read(adopted.replace(step, elements));
    expect(sponsorsAsPrinted.slice(0, 2)).toEqual(['MALTA', 'JAPAN']);
  });

  test.each<[string, string, Partial<DocumentedVote['tally']>]>([
    [
      'a count left open',
      '<count value="" refersTo="inFavour"/>',
      { inFavour: null, against: null },
    ],
    ['no count', '<quorum value=""/>', { inFavour: null, against: null }],
    ['a count of zero', '<count value="000" refersTo="#inFavour"/>', { inFavour: 0, against: 0 }],
    ['another count alone', '<count value="3" refersTo="#against"/>', { inFavour: 0, against: 3 }],
  ])('%s', (_, counts, tally) => {
    const vote = read(adopted.replace(/<count [\s\S]*<\/count>/, counts));
    expect(vote.tally).toMatchObject(tally);
    expect(vote.rollCall).toEqual({ inFavour: [], against: [], abstaining: [] });
  });

  test.each<[string, string]>([
    ['a path', '<count value="1" refersTo="/akn/ontology/concept/un/voting/against"/>'],
    ['a word of another make', '<count value="1" refersTo="#no"/>'],
    ['href', '<count value="1" refersTo="#c3" href="#against"/>'],
  ])('a position named by %s', (_, count) => {
    const vote = read(adopted.replace('<quorum value=""/>', count));
    expect(vote.tally.against).toBe(1);
  });

  test.each<[string, string]>([
    ['a list in text', 'France, Japan and Malta'],
    [
      'an element each',
      '<location>France</location><location>Japan</location><location>Malta</location>',
    ],
    ['showAs', '<ref showAs="France"/><ref showAs="Japan"/><ref showAs="Malta"/>'],
    ['references', '<ref href="#france"/><ref href="#japan"/><ref refersTo="#malta"/>'],
  ])('states named by %s', (_, inside) => {
    const references = ['France', 'Japan', 'Malta'].map(
      (name) => `<TLCLocation eId="${name.toLowerCase()}" href="/akn/x" showAs="${name}"/>`,
    );
    const document = adopted
      .replace('<quorum value=""/>', `<count value="3" refersTo="#against">${inside}</count>`)
      .replace('</references>', `${references.join('')}</references>`);
    expect(read(document).rollCall.against).toEqual(['France', 'Japan', 'Malta']);
  });

  test('states named in an attribute', () => {
    const count = '<count value="2" refersTo="#against" by="France and Japan"/>';
    expect(read(adopted.replace('<quorum value=""/>', count)).rollCall.against).toEqual([
      'France',
      'Japan',
    ]);
  });

  test.each<[string, string]>([
    ['CSD13', 'akn/3.0/CSD13'],
    ['WD17', 'akn/3.0/WD17'],
  ])('the namespace of %s', (_, namespace) => {
    expect(read(adopted.replace('akn/3.0"', `${namespace}"`)).draft).toBe('S/2024/254');
  });

  test('the meeting where the General Assembly’s documents have it', () => {
    const document = adopted
      .replace(/<inline name="adoptionMeeting">[^<]*<\/inline>/, 'a meeting')
      .replace(
        '</statement>',
        '<conclusions><p><location refersTo="#adoptionMeeting">9586th\n meeting</location></p></conclusions></statement>',
      );
    expect(read(document).statedMeeting).toBe('9586th meeting');
  });

  test('a mistake of the record is kept: a resolution whose draft was vetoed', () => {
    const vote = read(adopted.replace('outcome="adopted"', 'outcome="vetoed"'));
    expect(vote).toMatchObject({ resolution: 'S/RES/2728 (2024)', outcome: 'vetoed' });
  });

  test('mistakes of the record are kept: a state in two lists, a tally that its lists do not come to', () => {
    const vote = read(
      adopted
        .replace('value="014"', 'value="015"')
        .replace('>United States<', '>France<')
        .replace('9586th meeting', '9999th meeting'),
    );
    expect(vote.tally.inFavour).toBe(15);
    expect(vote.rollCall.inFavour).toContain('France');
    expect(vote.rollCall.abstaining).toEqual(['France']);
    expect(vote).toMatchObject({ meetingRecord: 'S/PV.9586', statedMeeting: '9999th meeting' });
  });
});

describe('a draft that was not adopted', () => {
  const vetoed = voteDocument(recorded('S/2024/239'));
  const failed = voteDocument(recorded('S/2023/772'));

  test.each<[string, string, string, Outcome, boolean]>([
    ['told as vetoed', vetoed, 'vetoed', 'vetoed', false],
    ['told as not adopted, with enough in favour', vetoed, 'notAdopted', 'vetoed', true],
    ['told as rejected, with enough in favour', vetoed, 'rejected', 'vetoed', true],
    ['told as not adopted, with too few in favour', failed, 'not adopted', 'not adopted', true],
  ])('%s', (_, document, word, outcome, outcomeInferred) => {
    const told = document.replace(/outcome="(?:vetoed|notAdopted)"/, `outcome="${word}"`);
    expect(read(told)).toMatchObject({ outcome, outcomeInferred, resolution: null });
  });

  test('told as not adopted, without a tally or a name', () => {
    const told = vetoed
      .replace('outcome="vetoed"', 'outcome="notAdopted"')
      .replace(/<count [\s\S]*<\/count>/, '');
    expect(read(told)).toMatchObject({ outcome: 'not adopted', outcomeInferred: true });
  });

  test('may have no step of its own: its cover names it', () => {
    const step = /<step [^>]*outcome="draftResolution"[^>]*\/>/;
    const vote = read(vetoed.replace(step, ''));
    expect(vote).toMatchObject({ draft: 'S/2024/239', sponsorsAsPrinted: [] });
  });

  test('is judged by its named voters where it has no tally', () => {
    const document = vetoed.replace(/value="0\d\d" refersTo/g, 'value="" refersTo');
    const told = read(document.replace('outcome="vetoed"', 'outcome="notAdopted"'));
    expect(told).toMatchObject({ outcome: 'vetoed', tally: { inFavour: null } });
  });
});
