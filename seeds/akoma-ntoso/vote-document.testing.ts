import { type RollCallList, rollCallLists } from '../../core/record/entry';
import type { DocumentedVote } from './read-vote';

/**
 * Writes a vote as the United Nations' documents have it, an element a line: a count for each position
 * with a figure or a name, a step for the draft and one for the vote.
 *
 * What a document of theirs has besides, and nothing here reads, is left out but for a paragraph.
 */
export function voteDocument(vote: DocumentedVote): string {
  const symbol = vote.resolution ?? vote.draft;
  const [sponsors = '', ...additional] = vote.sponsorsAsPrinted;
  return `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0" xmlns:akn4un="http://un.org/akn4un">
  <!-- A copy for information. -->
  <statement name="${vote.resolution === null ? 'draftResolution' : 'resolution'}">
    <meta>
      <identification source="#DGACM">
        <FRBRWork>
          <FRBRdate date="${vote.date}" name="adoption"/>
        </FRBRWork>
        <FRBRExpression>
          <FRBRlanguage language="eng"/>
        </FRBRExpression>
      </identification>
      <classification source="DHLAUTH">
        <keyword value="SANCTIONS" showAs="SANCTIONS" dictionary="UNBIS Thesaurus"/>
        <keyword refersTo="agenda" value="[53]" showAs="SANCTIONS COMPLIANCE" dictionary="S/79"/>
${vote.agenda === null ? '' : keyword('agenda', 'X', `${vote.agenda}.`)}
${vote.title === null ? '' : keyword('title', vote.title, vote.title)}
      </classification>
      <workflow source="#un">
        <step date="${vote.date}" outcome="draftResolution" as="${vote.draft}" by="${escaped(sponsors)}"/>
        ${(additional.length > 0 ? additional : ['']).map((by) => `<step date="0001-01-01" outcome="draftResolutionAdditionalSponsors" by="${escaped(by)}"/>`).join('')}
        <step date="${vote.date}" outcome="${endings[vote.outcome]}" as="${vote.meetingRecord ?? ''}" by=""/>
      </workflow>
      <analysis source="#un">
        <parliamentary>
          <voting${vote.statedMeeting === 'Voting by mail' ? ' outcome="VOTING BY MAIL"' : ''}>
            <quorum value=""/>
            ${rollCallLists.map((list) => count(vote, list)).join('\n            ')}
          </voting>
        </parliamentary>
      </analysis>
      <references source="#DGACM">
        <TLCOrganization eId="sc" href="/akn/ontology/organization/un/securityCouncil" showAs="Security Council"/>
        <TLCTerm eId="memberState" href="/akn/ontology/organization/un/memberState" showAs="Member State"/>
      </references>
    </meta>
    <coverPage>
      <p><docNumber refersTo="#symbol">${symbol}</docNumber></p>
      <p><docTitle refersTo="#adoption">Adopted by the Security Council at its ${meeting(vote)}, on <docDate date="${vote.date}" refersTo="#adoptionDate">that day</docDate></docTitle></p>
    </coverPage>
    <mainBody>
      <paragraph><content><p>Decides to remain seized of the matter.</p></content></paragraph>
    </mainBody>
  </statement>
</akomaNtoso>
`;
}

/** Text as XML has it. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => `&#${mark.codePointAt(0)};`);
}

const endings = { adopted: 'adopted', vetoed: 'vetoed', 'not adopted': 'notAdopted' } as const;

function keyword(refersTo: string, value: string, showAs: string): string {
  return `        <keyword refersTo="${refersTo}" value="${escaped(value)}" showAs="${escaped(showAs)}"/>`;
}

function count({ tally, rollCall }: DocumentedVote, list: RollCallList): string {
  const value = tally[list];
  const names = rollCall[list].map(
    (name) => `<organization refersTo="memberState">${escaped(name)}</organization>`,
  );
  // A position that nobody took is left out beside a count of votes; a tally of nothing, and a figure left
  // open, have to be told from it.
  const hasVotes = rollCallLists.some((own) => (tally[own] ?? 0) > 0);
  const isOpen = rollCallLists.every((own) => tally[own] === null);
  if (names.length === 0 && (value === 0 ? hasVotes : value === null && isOpen)) return '';
  const figure = value === null ? '' : String(value).padStart(3, '0');
  return `<count value="${figure}" refersTo="${list}"><akn4un:voters>${names.join('')}</akn4un:voters></count>`;
}

function meeting({ statedMeeting }: DocumentedVote): string {
  const words = statedMeeting === 'Voting by mail' ? null : statedMeeting;
  return `<inline name="adoptionMeeting">${words ?? ''}</inline>`;
}
