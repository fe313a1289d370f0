import { momentInWords } from '@/core/moment-in-words';

/** A moment, to the minute, with its zone. Text is ISO 8601 in UTC. */
export function Moment({ at }: { at: Date | string }) {
  const date = new Date(at);
  return <time dateTime={date.toISOString()}>{momentInWords(date)}</time>;
}
