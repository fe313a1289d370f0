/**
 * Seconds after which a server asks to be asked again (RFC 9110, Retry-After), a day at most. Null where it does not
 * say, or cannot be understood.
 *
 * @param header seconds, or a date in GMT
 * @param now milliseconds since 1970
 */
export function retryAfter(header: string | null, now: number): number | null {
  const seconds = secondsOf(header ?? '', now);
  return seconds === null ? null : Math.min(Math.max(seconds, 0), longestWait);
}

function secondsOf(header: string, now: number): number | null {
  if (/^\d{1,10}$/.test(header)) return Number(header);
  const time = header.endsWith(' GMT') ? Date.parse(header) : Number.NaN;
  return Number.isNaN(time) ? null : Math.ceil((time - now) / 1000);
}

const longestWait = 24 * 3600;
