import { beginningOf } from '@/core/annotations/beginning-of';
import { annotationAddress } from '@/core/views/annotation-addresses';

/** Characters beyond which a text is folded, and those of it that stand open then. */
const [longest, open] = [2000, 700];

/**
 * What an editor wrote, to the letter and as text: with its own line breaks, in its own direction, and nothing
 * of it beyond its box. A long one is folded after its beginning; where it was cut, the rest is a link away.
 */
export function WrittenText({ id, text, cut }: { id: string; text: string; cut: boolean }) {
  const isLong = !beginningOf(text, longest).whole;
  const beginning = isLong ? beginningOf(text, open).beginning : text;
  const rest = text.slice(beginning.length);
  return (
    <div dir="auto" className="max-w-[65ch] min-w-0 [unicode-bidi:isolate]">
      <Letters text={beginning} />
      {isLong && (
        <details className="print:[&::details-content]:[content-visibility:visible]">
          <summary
            dir="ltr"
            className="my-1 w-fit cursor-pointer py-1 text-sm text-accent print:hidden"
          >
            The rest of it, {Array.from(rest).length.toLocaleString('en-US')} characters
          </summary>
          <Letters text={rest} />
        </details>
      )}
      {cut && (
        <p dir="ltr" className="mt-1 text-sm">
          Only the beginning is shown here.{' '}
          <a href={annotationAddress(id)}>All of it is on its own page</a>
        </p>
      )}
    </div>
  );
}

/** A part of it, in the direction that the whole has. */
function Letters({ text }: { text: string }) {
  return (
    <p className="overflow-clip text-start whitespace-pre-wrap [unicode-bidi:isolate]">{text}</p>
  );
}
