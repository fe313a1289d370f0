import { capital } from '../record/capital';

/**
 * What a vote was about, in the record's own words: what the title has in square brackets, without the
 * "on" before it; else the item of the agenda; else the draft's symbol.
 *
 * A bracket that the record does not close ends with the title.
 */
export function voteSubject(vote: {
  readonly title: string | null;
  readonly agenda: string | null;
  readonly draft: string;
}): string {
  const bracketed = /\[(?:on )?([^[\]]+)\]?\s*$/.exec(vote.title ?? '')?.[1]?.trim();
  const subject = bracketed || vote.title || vote.agenda || `Draft resolution ${vote.draft}`;
  return capital(subject);
}
