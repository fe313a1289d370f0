import { addDays } from '../record/series/series-days';

/** A day that words name, and what they say of it. */
export interface NamedDay {
  /** As printed: "Sunday", "10 May". */
  readonly words: string;
  /**
   * `since` a period begins; `by` it a figure holds; it was `said` on it; `on` is all else. `other` is a time
   * that is no day: "in 2014", "last week".
   */
  readonly role: 'on' | 'said' | 'by' | 'since' | 'other';
  readonly is: (day: string) => boolean;
  /** The ISO 8601 day, where the words and the day of publication give it; else null. */
  readonly day: string | null;
}

/**
 * The days that words name, in order. Weekdays, "today" and days without a year are those on or before the
 * day of publication that lie nearest to it; where that is null, any such day will do.
 */
export function namedDays(words: string, publishedOn: string | null): readonly NamedDay[] {
  const found: NamedDay[] = [];
  for (const match of words.matchAll(NAMED)) {
    const before = words.slice(Math.max(0, match.index - leadRead), match.index);
    const role = roleOf(before, match.groups ?? {});
    const day = dayIn(match.groups ?? {}, publishedOn);
    const is = day === null ? dayTest(match.groups ?? {}) : (other: string) => other === day;
    found.push({ words: match[0], role, is, day });
  }
  return found;
}

const monthNames = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september'],
  ...['october', 'november', 'december'],
];
const weekdayNames = [
  ...['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'],
];

const MONTH =
  'January|February|March|April|May|June|July|August|September|October|November|December';
const COUNTED = '[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ss]everal|\\d{1,3}';
const NAMED = new RegExp(
  [
    `\\b(?<dayA>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<monthA>${MONTH})\\b(?:,? (?<yearA>\\d{4}))?`,
    `\\b(?<monthB>${MONTH}) (?<dayB>\\d{1,2})(?:st|nd|rd|th)?\\b(?:, (?<yearB>\\d{4}))?`,
    `\\b(?<weekday>(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day)\\b`,
    `\\b(?<relative>[Tt]oday|[Tt]onight|[Yy]esterday|[Tt]his (?:morning|afternoon|evening))\\b`,
    `\\b(?<other>[Ii]n (?:(?:early|late) )?(?:(?:${MONTH})(?: \\d{4})?|\\d{4})\\b|[Ll]ast (?:week|month|year)` +
      `|(?:${COUNTED}) (?:days?|weeks?|months?|years?) (?:ago|earlier|before)|[Pp]reviously|[Ii]n the past)\\b`,
  ].join('|'),
  'g',
);

type Groups = Readonly<Record<string, string | undefined>>;

/** In UTF-16 code units: how far what leads to a day may stand before it. */
const leadRead = 60;

function roleOf(before: string, groups: Groups) {
  if (groups.other !== undefined) return 'other';
  if (/\bsince(?: [\p{L}’'-]+){0,6} ?$/u.test(before)) return 'since';
  if (/\b(?:by|as of|until)(?: (?:late|early|noon|midday))?(?: on)? $/i.test(before)) return 'by';
  return SAID.test(before) ? 'said' : 'on';
}

const SAID =
  /\b(?:said|says|reported|announced|confirmed|added|told (?:reporters|journalists))(?: (?:in a statement|late|early|on))* $/;

function dayIn(groups: Groups, publishedOn: string | null): string | null {
  const { weekday, relative, other } = groups;
  if (other !== undefined) return null;
  if (weekday !== undefined || relative !== undefined) {
    if (publishedOn === null) return null;
    if (weekday === undefined)
      return relative?.toLowerCase() === 'yesterday' ? addDays(publishedOn, -1) : publishedOn;
    return addDays(publishedOn, -((weekdayOf(publishedOn) - weekdayNumber(weekday) + 7) % 7));
  }
  const monthAndDay = monthAndDayIn(groups);
  const year = groups.yearA ?? groups.yearB ?? yearOf(monthAndDay, publishedOn);
  return year === null ? null : `${year}-${monthAndDay}`;
}

/** Whether a day may be meant where the words do not give one day. */
function dayTest(groups: Groups): NamedDay['is'] {
  const { weekday, relative, other } = groups;
  if (other !== undefined) return otherTime(other);
  if (relative !== undefined) return () => true;
  if (weekday !== undefined) return (day) => weekdayOf(day) === weekdayNumber(weekday);
  const monthAndDay = monthAndDayIn(groups);
  return (day) => day.slice(5) === monthAndDay;
}

function monthAndDayIn(groups: Groups): string {
  const month = (groups.monthA ?? groups.monthB ?? '').toLowerCase();
  return `${padded(monthNames.indexOf(month) + 1)}-${padded(Number(groups.dayA ?? groups.dayB))}`;
}

/** The year of the last such day up to that of publication. */
function yearOf(monthAndDay: string, publishedOn: string | null): string | null {
  if (publishedOn === null) return null;
  const year = Number(publishedOn.slice(0, 4));
  return String(monthAndDay <= publishedOn.slice(5) ? year : year - 1);
}

function weekdayNumber(name: string): number {
  return weekdayNames.indexOf(name.toLowerCase());
}

/** "In October 2023" is any of its days; what is only called past is none. */
function otherTime(words: string): NamedDay['is'] {
  const year = /\d{4}$/.exec(words)?.[0];
  const month = monthNames.findIndex((name) => words.toLowerCase().includes(` ${name}`));
  if (year === undefined && month === -1) return () => false;
  return (day) =>
    (year === undefined || day.startsWith(year)) &&
    (month === -1 || Number(day.slice(5, 7)) === month + 1);
}

function weekdayOf(day: string): number {
  return new Date(Date.parse(day)).getUTCDay();
}

function padded(number: number): string {
  return String(number).padStart(2, '0');
}
