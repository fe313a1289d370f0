import { momentInWords } from '@/core/moment-in-words';

/** A moment, to the minute, with its zone. */
export function Moment({ at }: { at: Date }) {
  return <time dateTime={at.toISOString()}>{momentInWords(at)}</time>;
}
