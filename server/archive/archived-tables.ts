import { z } from 'zod';
import { metadataChanges } from '../../core/intake/article-correction';
import { takenArticle } from '../../core/intake/taken-article';

/** A table that an archive has. */
export interface ArchivedTable {
  readonly name: string;
  /** Columns that are left out, each with why; of all others each row has its value. */
  readonly without: Readonly<Record<string, string>>;
  /** Which of its rows are in an archive, as SQL; all where it is absent. */
  readonly only?: string;
  /** Columns that name people, who are in the archive for it. */
  readonly people: readonly string[];
  /** Rows that are read at once: fewer where one may be large, so that few large ones are held in memory. */
  readonly atOnce: number;
  /** What columns that are left out hold once they are restored, as SQL over the row. */
  readonly restoredAs: Readonly<Record<string, string>>;
  /** Columns of other tables that have numbers of its rows, also of rows that are gone. */
  readonly numberedIn: readonly (readonly [table: string, column: string])[];
  /** Whether what a row has as JSON can be read here, which the database does not hold it to. */
  readonly isReadable?: (row: Readonly<Record<string, unknown>>) => boolean;
}

const typedFields = z.record(z.string(), z.string()).nullable();

/**
 * What an archive has, and in which order it is restored: each table behind those that it refers to, as far as that
 * goes. Discrepancies come behind the annotations that their status follows from.
 */
export const archivedTables: readonly ArchivedTable[] = [
  ...['State', 'Outlet', 'Origin', 'Source', 'RecordSource', 'Body', 'Membership'].map(whole),
  ...['AgendaItem', 'RecordedVote', 'Ballot', 'Sponsor', 'Series', 'SeriesPoint'].map(whole),
  {
    ...whole('User'),
    without: {
      ...ofEach(
        ['email', 'emailVerified', 'image', 'role', 'twoFactorEnabled'],
        'It belongs to the account, which stays where it is.',
      ),
      ...ofEach(['createdAt', 'updatedAt', 'deactivatedAt'], 'It is when the account was changed.'),
    },
    // Nobody receives what is sent to .invalid (RFC 2606), so that nobody can make such an account theirs.
    restoredAs: {
      email: `left(encode(sha256(convert_to(id, 'UTF8')), 'hex'), 32) || '@left.invalid'`,
      updatedAt: 'now()',
      deactivatedAt: 'now()',
    },
  },
  whole('Article'),
  {
    ...whole('ArticleCorrection'),
    people: ['editorId'],
    isReadable: ({ changes }) => metadataChanges.safeParse(changes).success,
  },
  { ...whole('ArticleVersion'), atOnce: 50 },
  ...['ArticleOrigin', 'Event'].map(whole),
  {
    ...whole('EventArticle'),
    without: ofEach(['startsOn', 'outletId'], 'It follows from the event and the article.'),
  },
  ...['Fact', 'AnswerOption'].map(whole),
  { ...whole('Claim'), numberedIn: [['ClaimRevision', 'claimId']] },
  ...['ClaimSource', 'ClaimAnswer', 'ClaimPosition', 'ClaimSponsor'].map(whole),
  { ...whole('ClaimRevision'), people: ['editorId'], atOnce: 200 },
  ...['RefusedProposal', 'RefusedFact'].map((name) => ({ ...whole(name), people: ['editorId'] })),
  { ...whole('Annotation'), people: ['authorId', 'assigneeId'], atOnce: 50 },
  whole('AnnotationTarget'),
  { ...whole('AnnotationRevision'), people: ['editorId', 'assigneeId'], atOnce: 50 },
  {
    ...whole('Discrepancy'),
    without: ofEach(
      ['status', 'assigneeId', 'outdated', 'attention', 'annotatedAt'],
      'It follows from the annotations; the database derives it.',
    ),
  },
  { ...whole('Batch'), people: ['startedById'] },
  {
    ...whole('Feed'),
    // What came by it and was still being read is not in the archive: it is to be sent once more.
    without: ofEach(['etag', 'lastModified', 'nextAt'], 'The feed is read anew, and whole.'),
    people: ['followedById'],
  },
  {
    ...whole('Intake'),
    only: `state <> 'waiting'`,
    without: ofEach(['content'], 'What is no longer being read has none.'),
    people: ['editorId'],
    atOnce: 50,
    isReadable: ({ taken, typed }) =>
      takenArticle.nullable().safeParse(taken).success && typedFields.safeParse(typed).success,
  },
];

/** What an archive does not have, each with why. */
export const leftOutTables: Readonly<Record<string, string>> = {
  ...ofEach(
    ['Account', 'Session', 'Verification', 'TwoFactor', 'Passkey', 'Invitation'],
    'How people sign in stays where they do.',
  ),
  ...ofEach(['RateLimit', 'SignInFailures'], 'It counts who asked this installation lately.'),
  ...ofEach(['ServerSecret', 'ApplicationRole'], 'A secret of this installation.'),
  AuditEntry: 'It tells of this installation, and of accounts that stay in it.',
  ...ofEach(
    ['SearchEntry', 'SearchStale', 'SearchWord', 'SearchIndex'],
    'The index is made anew from what it is of.',
  ),
  _prisma_migrations: 'The description of the archive names the migrations.',
};

/** The condition, as SQL, under which a row of a table is in an archive; null where all are. */
export function conditionOf({ name, only }: ArchivedTable): string | null {
  if (name === 'User') return `id IN (${peopleNamed().join(' UNION ')})`;
  return only ?? null;
}

function peopleNamed(): string[] {
  return archivedTables.flatMap(({ name, people, only }) =>
    people.map(
      (column) => `SELECT "${column}" FROM "${name}"${only === undefined ? '' : ` WHERE ${only}`}`,
    ),
  );
}

function whole(name: string): ArchivedTable {
  return { name, without: {}, people: [], atOnce: 1000, restoredAs: {}, numberedIn: [] };
}

function ofEach(names: readonly string[], why: string): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name) => [name, why]));
}
