import { dayInWords } from '@/core/day-in-words';

/** A time to the minute as readers are told it: 8 October 2023 at 14:03 UTC. Takes ISO 8601 in UTC. */
export function Moment({ iso }: { iso: string }) {
  return (
    <time dateTime={iso}>
      {dayInWords(iso.slice(0, 10))} at {iso.slice(11, 16)} UTC
    </time>
  );
}
