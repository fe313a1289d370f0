import { parseMIMEType } from 'undici';
import { wrongType } from './sentences';

/** What a body is said to be: lower case, null where nothing is said that can be read. */
export interface MediaType {
  readonly type: string | null;
  readonly charset: string | null;
}

/**
 * Reads Content-Type, and throws a NotFetched where it is not of a kind that is wanted. What is not said, or cannot be
 * read, is let through: the document is looked at anyway.
 */
export function readMediaType(header: string | null, wanted: 'article' | 'feed'): MediaType {
  const read = header === null ? 'failure' : parseMIMEType(header);
  if (read === 'failure') return { type: null, charset: null };
  const type = read.essence;
  if (!isWanted(type, wanted)) throw wrongType(type, wanted);
  const charset = read.parameters.get('charset')?.toLowerCase() ?? '';
  return { type, charset: /^[\w.:+-]{1,40}$/.test(charset) ? charset : null };
}

/** What Accept says for each. */
export const accepting = {
  article:
    'text/html, application/xhtml+xml, application/pdf, application/vnd.openxmlformats-officedocument.wordprocessingml.document, text/plain;q=0.9',
  feed: 'application/atom+xml, application/rss+xml, application/feed+json;q=0.9, application/xml;q=0.9, text/xml;q=0.9, text/html;q=0.5, text/plain;q=0.5',
} as const;

function isWanted(type: string, wanted: 'article' | 'feed'): boolean {
  if (wanted === 'article') return articleTypes.has(type);
  // Some feeds are sent as a page or as plain text.
  return /[/+]xml$/.test(type) || feedTypes.has(type);
}

const feedTypes = new Set(['application/feed+json', 'application/json', 'text/html', 'text/plain']);

const articleTypes = new Set([
  'text/html',
  'application/xhtml+xml',
  'text/plain',
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
]);
