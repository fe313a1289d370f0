import { type MarkedSpan, markedParagraphs } from '@/core/views/marked-paragraphs';
import { MarkedWords } from './marked-words';

/** A text in full, with its marks. */
export function WholeText({ body, marked }: { body: string; marked: readonly MarkedSpan[] }) {
  return markedParagraphs(body, marked).map((segments) => (
    <p key={segments[0]?.start} data-start={segments[0]?.start}>
      {segments.map((segment) => (
        <MarkedWords key={segment.start} segment={segment} />
      ))}
    </p>
  ));
}
