import type { Draft } from '@/core/annotations/draft';
import type { ClaimDraft } from '@/core/claims/claim-draft';
import { articleAddress } from '@/core/views/addresses';
import type { Claims } from './claims/use-claims';
import { newestFirst } from './draft-store';
import { isOpenHere } from './open-draft';
import { type Found, findSubject } from './places';
import { useDrafts } from './use-drafts';

/** A draft of whichever kind that no form on the page has open. */
export interface WaitingDraft {
  readonly id: string;
  /** What is being written, up to the name of what it is on. */
  readonly what: string;
  readonly label: string;
  readonly at: string;
  /** What was typed, in words. */
  readonly text: string;
  /** Opens it where it belongs; null where the page does not have that place. */
  readonly resume: (() => void) | null;
  /** Where its place is to be looked for instead; null where that is this page. */
  readonly address: string | null;
}

/** The drafts that wait, the one last typed in first, each with the way to go on with it. */
export function useWaiting(
  onResume: (found: Found, draft: Draft) => void,
  claims: Pick<Claims, 'resuming'>,
): readonly WaitingDraft[] {
  const drafts = useDrafts();
  return [
    ...drafts.annotations.map((draft) => ofAnnotation(draft, onResume)),
    ...drafts.claims.map((draft) => ofClaim(draft, claims)),
  ]
    .filter(({ id }) => !isOpenHere(id))
    .sort(newestFirst);
}

function ofAnnotation(draft: Draft, onResume: (found: Found, draft: Draft) => void): WaitingDraft {
  const { id, kind, label, at } = draft;
  const found = findSubject(draft.subject);
  return {
    ...{ id, label, at, what: annotationInWords[kind], text: textOf(draft) },
    resume: found === null ? null : () => onResume(found, draft),
    address: found === null ? elsewhere(addressOf(draft)) : null,
  };
}

function ofClaim(draft: ClaimDraft, claims: Pick<Claims, 'resuming'>): WaitingDraft {
  const { id, task, label, at, says } = draft;
  const resume = claims.resuming(draft);
  const address =
    task.kind === 'add' ? articleAddress(task.article, task.articleVersion) : draft.page;
  return {
    ...{ id, label, at, what: claimInWords[task.kind], text: says, resume },
    address: resume === null ? elsewhere(address) : null,
  };
}

const annotationInWords = {
  new: 'An annotation on',
  edit: 'A change to an annotation on',
  reply: 'A reply on',
  'edit reply': 'A change to a reply on',
};

const claimInWords = {
  correct: 'A correction of how to read',
  move: 'Another fact for',
  reject: 'A reason to set aside',
  restore: 'A reason to bring back a reading of',
  add: 'A new claim,',
};

/** What was typed in words; a reason in one's own words stands before the note. */
function textOf({ typed: { reason, ownWords, note } }: Draft): string {
  return [reason === 'own words' ? ownWords : '', note].filter((part) => part !== '').join('\n\n');
}

/** Words of an article stay in the version that they were selected in, whichever is the current one by now. */
function addressOf({ subject, page }: Draft): string {
  const first = subject.kind === 'passages' ? subject.passages[0] : undefined;
  const beside = subject.kind === 'passages' && subject.passages.length > 1;
  return first === undefined || beside ? page : articleAddress(first.article, first.version);
}

function elsewhere(address: string): string | null {
  return address === location.pathname + location.search ? null : address;
}
