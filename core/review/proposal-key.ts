/** What tells a proposal from the others of a version: where its words stand, and the pattern that read them. */
export interface ProposalKey {
  readonly start: number;
  readonly end: number;
  readonly pattern: string;
}

/** A proposal as a form and an address name it: `120-180-killed.verb`. */
export function proposalName({ start, end, pattern }: ProposalKey): string {
  return `${start}-${end}-${pattern}`;
}

/** The proposal that a text names; null where it names none. */
export function parseProposal(name: string): ProposalKey | null {
  const match = /^(\d{1,7})-(\d{1,7})-([\w.:+ -]{1,100})$/.exec(name);
  if (match === null) return null;
  return { start: Number(match[1]), end: Number(match[2]), pattern: match[3] ?? '' };
}
