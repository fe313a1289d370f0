/** A date as somebody stated it: the day, and the moment where an hour and an offset were given, both ISO 8601. */
export interface StatedDate {
  readonly day: string;
  readonly moment: string | null;
}

/**
 * Reads a date out of what pages, documents and feeds give: ISO 8601, RFC 2822, “22 March 2024”, “March 22, 2024”.
 *
 * The day is the one that is written, in the zone it is written in. Null for what is no day of the years 1600 to 2199, and
 * for days in figures alone, as 03/04/2024, which are read in two ways.
 */
export function statedDate(given: string): StatedDate | null {
  const text = given.trim().slice(0, 200);
  const iso =
    /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]+(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)? *(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?(?!\d)/i.exec(
      text,
    );
  if (iso !== null) {
    const [, year, month, date, hour, minute, second, zone] = iso;
    return dated([year, month, date], hour, minute, second, zone);
  }
  const slashed = /\b(\d{4})[/.](\d{1,2})[/.](\d{1,2})\b/.exec(text);
  if (slashed !== null) return dated(slashed.slice(1, 4));
  const written =
    /\b(\d{1,2})(?:st|nd|rd|th)?(?: of)? ([a-z]{3,9})\.?,? (\d{4})\b/i.exec(text) ??
    swapped(/\b([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/i.exec(text));
  if (written === null) return null;
  const month = months.indexOf((written[2] ?? '').slice(0, 3).toLowerCase()) + 1;
  if (month === 0) return null;
  const time = /\b(\d{2}):(\d{2})(?::(\d{2}))? ?(Z|UTC|GMT|[+-]\d{4})(?=\W|$)/.exec(text);
  return dated([written[3], String(month), written[1]], time?.[1], time?.[2], time?.[3], time?.[4]);
}

function swapped(found: RegExpExecArray | null): readonly (string | undefined)[] | null {
  return found === null ? null : [found[0], found[2], found[1], found[3]];
}

function dated(
  [year = '', month = '', date = '']: readonly (string | undefined)[],
  hour?: string,
  minute?: string,
  second?: string,
  zone?: string,
): StatedDate | null {
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const midnight = new Date(`${day}T00:00:00Z`);
  // A day that is in no calendar, as 30 February, is refused or counted on into the next month.
  if (Number.isNaN(midnight.getTime()) || midnight.toISOString().slice(0, 10) !== day) return null;
  if (day < '1600' || day >= '2200') return null;
  if (hour === undefined || minute === undefined || zone === undefined)
    return { day, moment: null };
  const moment = `${day}T${hour}:${minute}:${second ?? '00'}${offsetOf(zone)}`;
  // JavaScript has an hour 24, which is the first of the next day.
  return { day, moment: hour > '23' || Number.isNaN(Date.parse(moment)) ? null : moment };
}

function offsetOf(zone: string): string {
  if (/^[zug]/i.test(zone)) return 'Z';
  const [, sign, hours, minutes = '00'] = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone) ?? [];
  return `${sign}${hours}:${minutes}`;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
