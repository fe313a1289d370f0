/** What an admin chose to see of the audit. Null is "any". */
export interface AuditOptions {
  /** Identifier of a person; `nobody` is the launcher or the seeding. */
  readonly actor:
    | { readonly who: 'nobody' }
    | { readonly who: 'person'; readonly id: string }
    | null;
  readonly subject: AuditSubject | null;
  /** Which thing of the subject; null without a subject. */
  readonly id: string | null;
  /** A day in UTC, ISO 8601. */
  readonly day: string | null;
  /** Identifier of the last entry of the page before. */
  readonly after: string | null;
  /** What the address chooses and cannot be read; it is left at "any". */
  readonly unread: readonly AuditParameter[];
}

/** The kinds of things whose changes are noted, by their tables, as a sentence names one. */
export const auditSubjects = {
  Annotation: 'an annotation or a reply',
  AnnotationTarget: 'words that an annotation speaks of',
  Claim: 'the reading of a claim',
  Article: 'an article',
  ArticleCorrection: 'the correction of an article',
  ArticleOrigin: 'the agency of an article',
  ArticleVersion: 'a text of an article',
  Event: 'an event',
  EventArticle: 'an article’s place in an event',
  Fact: 'a fact',
  RefusedProposal: 'words that are no claim',
  RefusedFact: 'a fact that words are not about',
  Feed: 'a feed',
  User: 'a person',
  Invitation: 'an invitation',
  Account: 'a password',
  Session: 'a session',
  TwoFactor: 'a second factor',
  Passkey: 'a passkey',
} as const;

export type AuditSubject = keyof typeof auditSubjects;

const parameters = [...(['actor', 'subject', 'id', 'day', 'after'] as const)];

export type AuditParameter = (typeof parameters)[number];

export const wholeAudit: AuditOptions = {
  ...{ actor: null, subject: null, id: null, day: null, after: null, unread: [] },
};

export const auditAddress = '/editor/audit';

/** Reads the options from an address; what is empty is "any", and what cannot be read is named as unread. */
export function parseAuditOptions(query: URLSearchParams): AuditOptions {
  const subject =
    (Object.keys(auditSubjects) as AuditSubject[]).find((one) => one === query.get('subject')) ??
    null;
  const read = {
    actor: actorOf(query.get('actor') ?? ''),
    subject,
    id: subject === null ? null : matching(query.get('id'), /^[\w -]{1,120}$/),
    day: day(query.get('day')),
    after: matching(query.get('after'), /^[1-9]\d{0,17}$/),
  };
  const words = asWords(read);
  const unread = parameters.filter((name) => (query.get(name) ?? '') !== '' && words[name] === '');
  return { ...read, unread };
}

/** Writes the options as a query, what is "any" left out. */
export function auditQuery(options: Omit<AuditOptions, 'unread'>): string {
  const written = new URLSearchParams(
    Object.entries(asWords(options)).filter(([, value]) => value !== ''),
  ).toString();
  return written === '' ? '' : `?${written}`;
}

/** Who acted, as an address writes it. */
export function actorWord(actor: NonNullable<AuditOptions['actor']>): string {
  return actor.who === 'nobody' ? 'nobody' : `person.${actor.id}`;
}

function asWords(options: Omit<AuditOptions, 'unread'>): Record<AuditParameter, string> {
  const { actor, subject, id, day, after } = options;
  return {
    actor: actor === null ? '' : actorWord(actor),
    subject: subject ?? '',
    id: id ?? '',
    day: day ?? '',
    after: after ?? '',
  };
}

function actorOf(text: string): AuditOptions['actor'] {
  if (text === 'nobody') return { who: 'nobody' };
  const id = /^person\.([\w-]{1,100})$/.exec(text)?.[1];
  return id === undefined ? null : { who: 'person', id };
}

function day(text: string | null): string | null {
  const read = matching(text, /^(?!0000)\d{4}-\d{2}-\d{2}$/);
  if (read === null) return null;
  const date = new Date(`${read}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(read) ? read : null;
}

function matching(text: string | null, pattern: RegExp): string | null {
  return text !== null && pattern.test(text) ? text : null;
}
