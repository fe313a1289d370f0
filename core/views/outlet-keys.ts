import { parseSeriesDay } from './series-key';

/** After which of an outlet's articles a page starts; null is a day of publication that is not known. */
export interface OutletArticleKey {
  /** ISO 8601 day. */
  readonly day: string | null;
  readonly id: number;
}

/** After which of an outlet's rows a page starts: an event by its first day, and a fact by its place in it. */
export interface OutletRowKey {
  /** ISO 8601 day. */
  readonly day: string;
  readonly event: number;
  /** From 0. */
  readonly position: number;
}

/** Reads a key of an article, "2023-10-09.12" or "unknown.12"; null for anything else. */
export function parseOutletArticleKey(text: string): OutletArticleKey | null {
  const match = /^(unknown|\d{4}-\d{2}-\d{2})\.([1-9]\d{0,8})$/.exec(text);
  if (match === null) return null;
  const [, when = '', id] = match;
  if (when === 'unknown') return { day: null, id: Number(id) };
  const day = parseSeriesDay(when);
  return day === null ? null : { day, id: Number(id) };
}

/** Writes the key of an article as an address has it. */
export function writeOutletArticleKey({ day, id }: OutletArticleKey): string {
  return `${day ?? 'unknown'}.${id}`;
}

/** Reads a key of a row, "2023-10-08.12.0"; null for anything else. */
export function parseOutletRowKey(text: string): OutletRowKey | null {
  const match = /^(\d{4}-\d{2}-\d{2})\.([1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/.exec(text);
  const day = match === null ? null : parseSeriesDay(match[1] ?? '');
  return match === null || day === null
    ? null
    : { day, event: Number(match[2]), position: Number(match[3]) };
}

/** Writes the key of a row as an address has it. */
export function writeOutletRowKey({ day, event, position }: OutletRowKey): string {
  return `${day}.${event}.${position}`;
}
