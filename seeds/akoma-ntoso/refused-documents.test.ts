import { describe, expect, test } from 'vitest';
import { refusal, vote } from './refusals.testing';
import { voteDocument } from './vote-document.testing';

const adopted = voteDocument(vote);
const draft = voteDocument({ ...vote, outcome: 'vetoed', resolution: null, draft: 'S/2024/239' });

/** The document with a change. */
function changed(document: string, from: string | RegExp, to: string): string {
  if (document.search(from) === -1 && !document.includes(String(from)))
    throw new Error(`The document has no ${from}.`);
  return document.replace(from, () => to);
}

describe('documents that are refused, each with its place', () => {
  const akomaNtoso = '<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"';
  test.each<[string, string, string | RegExp, string, string]>([
    [
      'another namespace',
      adopted,
      'akn/3.0"',
      'akn/9"',
      '<akomaNtoso>: this is XML, but no Akoma Ntoso document',
    ],
    [
      'a letter',
      adopted,
      'name="resolution"',
      'name="letter"',
      '<statement>: this is letter, not a resolution or a draft resolution',
    ],
    [
      'no symbol',
      adopted,
      />S\/RES\/2728 \(2024\)</,
      '><',
      '<docNumber>: the document’s symbol (docNumber) is missing',
    ],
    [
      'the General Assembly',
      adopted,
      />S\/RES\/2728 \(2024\)</,
      '>A/RES/79/275<',
      '<docNumber>: A/RES/79/275 is a document of the General Assembly; only votes of the Security Council are imported',
    ],
    [
      'a presidential statement',
      adopted,
      />S\/RES\/2728 \(2024\)</,
      '>S/PRST/2020/11<',
      '<docNumber>: S/PRST/2020/11 is a statement of the Council’s President, on which nobody votes; only votes of the Security Council are imported',
    ],
    [
      'a symbol of no kind',
      adopted,
      />S\/RES\/2728 \(2024\)</,
      '>2728<',
      '<docNumber>: 2728 is the symbol neither of a resolution, S/RES/2728 (2024), nor of a draft, S/2024/239',
    ],
    [
      'another language',
      adopted,
      'language="eng"',
      'language="fra"',
      '<FRBRlanguage>: the text is in another language (fra); import the English one',
    ],
    [
      'no step for the draft',
      adopted,
      'outcome="draftResolution"',
      'outcome="tabled"',
      '<workflow>: there is no step for the draft (draftResolution); the outcomes are: tabled, draftResolutionAdditionalSponsors, adopted',
    ],
    [
      'no step for the vote',
      adopted,
      'outcome="adopted"',
      'outcome="postponed"',
      '<workflow>: there is no step for the vote (adopted, vetoed, notAdopted); the outcomes are: draftResolution, draftResolutionAdditionalSponsors, postponed',
    ],
    [
      'two steps for the vote',
      adopted,
      '</workflow>',
      '<step outcome="vetoed"/></workflow>',
      '<step>: this is a second step of its kind, vetoed',
    ],
    [
      'no workflow',
      adopted,
      /<workflow[\s\S]*<\/workflow>/,
      '',
      '<meta>: there is no workflow, so the vote is not told',
    ],
    [
      'a draft without a symbol',
      adopted,
      'as="S/2024/254"',
      'as=""',
      '<step>: as="" is no symbol of a draft, as S/2024/239 is',
    ],
    [
      'another draft on the cover',
      draft,
      'as="S/2024/239"',
      'as="S/2024/240"',
      '<step>: the draft is S/2024/240 here and S/2024/239 on the cover',
    ],
    [
      'no day',
      adopted,
      /date="2024-03-25" outcome="adopted"/,
      'date="0001-01-01" outcome="adopted"',
      '<step>: date="0001-01-01" is no day on which the Council can have voted',
    ],
    [
      'a vote of eleven members',
      changed(adopted, 'date="2024-03-25" name="adoption"', 'date="1950-06-27" name="adoption"'),
      /date="2024-03-25" outcome="adopted"/,
      'date="1950-06-27" outcome="adopted"',
      '<step>: the vote is of 1950-06-27; until the end of 1965 the Council had eleven members and another majority, by which votes are not decided here',
    ],
    [
      'a day that no month has',
      adopted,
      /date="2024-03-25" outcome="adopted"/,
      'date="2024-02-30" outcome="adopted"',
      '<step>: date="2024-02-30" is no day on which the Council can have voted',
    ],
    [
      'two days',
      adopted,
      'date="2024-03-25" name="adoption"',
      'date="2024-03-26" name="adoption"',
      '<FRBRdate>: the day of the vote is 2024-03-26 here and 2024-03-25 in the workflow',
    ],
    [
      'a draft that was adopted',
      draft,
      'outcome="vetoed"',
      'outcome="adopted"',
      '<step>: draft S/2024/239 was adopted; import the resolution that it became',
    ],
    [
      'a voting of another outcome',
      adopted,
      '<voting>',
      '<voting outcome="notAdopted">',
      '<step>: the outcome is adopted here and notAdopted in the voting',
    ],
    [
      'two votings',
      adopted,
      '</voting>',
      '</voting><voting/>',
      '<voting>: this is a second vote; a file holds one',
    ],
    [
      'a position that the record has not',
      adopted,
      'refersTo="inFavour"',
      'refersTo="nonVoting"',
      '<count>: a count refers to nonVoting; it may be inFavour, against or abstaining',
    ],
    [
      'one position twice',
      adopted,
      'refersTo="abstaining"',
      'refersTo="inFavour"',
      '<count>: this is a second count of the same position',
    ],
    [
      'a count that is no number',
      adopted,
      'value="014"',
      'value="all"',
      '<count>: value="all" is no number of votes',
    ],
    [
      'a negative count',
      adopted,
      'value="014"',
      'value="-1"',
      '<count>: value="-1" is no number of votes',
    ],
    ['a voter without a name', adopted, '>France<', '><', '<organization>: this names no state'],
    [
      'text beside voters',
      adopted,
      '<akn4un:voters>',
      '<akn4un:voters>Chad',
      '<voters>: text stands beside elements, so what it names is not certain',
    ],
    [
      'a control character by reference',
      adopted,
      '>France<',
      '>France&#0;<',
      '<organization>: the text holds a control character',
    ],
    [
      'a name without end',
      adopted,
      '>France<',
      `>${'France '.repeat(2000)}<`,
      '<organization>: the text is longer than 10,000 characters',
    ],
    [
      'two meetings',
      adopted,
      '</coverPage>',
      '<p><inline name="adoptionMeeting">9587th meeting</inline></p></coverPage>',
      '<inline>: the heading names another meeting besides: 9586th meeting',
    ],
    [
      'two agenda items',
      adopted,
      '</classification>',
      '<keyword refersTo="agenda" value="X" showAs="The situation in Cyprus."/></classification>',
      '<keyword>: this is a second agenda item; a vote is kept under one',
    ],
    [
      'two documents',
      adopted,
      '</akomaNtoso>',
      '<statement name="resolution"/></akomaNtoso>',
      '<statement>: a file holds one document; this is another',
    ],
  ])('%s', (_, document, from, to, message) => {
    const text = changed(document, from, to);
    const refused = refusal(text);
    expect(refused.replace(/:\d+:/, ':')).toBe(`vote.xml: ${message}`);
    const at = Number(/:(\d+):/.exec(refused)?.[1]);
    expect(text.split('\n')[at - 1]).toMatch(
      new RegExp(`<(?:\\w+:)?${/<(\w+)>/.exec(refused)?.[1]}\\b`),
    );
  });

  test('Akoma Ntoso with nothing in it', () => {
    expect(refusal(`${akomaNtoso}/>`)).toBe('vote.xml:1: <akomaNtoso>: the document is empty');
  });

  test('a document without metadata', () => {
    expect(refusal(`${akomaNtoso}><statement name="resolution"/></akomaNtoso>`)).toBe(
      'vote.xml:1: <statement>: the document has no metadata (meta)',
    );
  });

  test('elements in elements without end', () => {
    const deep = `${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`;
    const text = changed(adopted, '<akn4un:voters>', `<akn4un:voters>${deep}`);
    expect(refusal(text)).toMatch(/<a>: this names no state$/);
  }, 60_000);
});
