import { type MarkedSpan, markedParagraphs } from '@/core/views/marked-paragraphs';
import { MarkedWords } from './marked-words';

/** A text in full, with its marks, which lead to their facts unless `leadsTo` says where else. */
export function WholeText({
  body,
  marked,
  leadsTo,
}: {
  body: string;
  marked: readonly MarkedSpan[];
  leadsTo?: (span: MarkedSpan) => string;
}) {
  return markedParagraphs(body, marked).map((segments) => (
    <p key={segments[0]?.start} data-start={segments[0]?.start}>
      {segments.map((segment) => (
        <MarkedWords key={segment.start} segment={segment} {...(leadsTo && { leadsTo })} />
      ))}
    </p>
  ));
}
