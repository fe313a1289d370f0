import { addressOfBoth, passageAnchor } from '@/core/views/side-by-side-address';
import type { ComparedText, PassageView, SideBySideView } from '@/core/views/side-by-side-view';

/** Passages beyond which single ones can no longer be told apart on a map. */
const mostPassages = 600;

/**
 * A map of what is shared, moved or alone: each text a bar from its first word to its last, in one scale,
 * each passage filled by how much of it the other text has, with a band to its counterpart.
 *
 * It repeats what the passages say of themselves, and is left out for those who hear the page.
 */
export function TextsMap({ view: { a, b, rows } }: { view: SideBySideView }) {
  const length = Math.max(lengthOf(a), lengthOf(b), 1);
  if (a.passages.length + b.passages.length > mostPassages) return null;
  const scale = (at: number) => (at * height) / length;
  return (
    <div
      aria-hidden="true"
      style={{ '--rows': rows.length + 1 }}
      className="col-start-1 row-start-1 md:col-start-2 md:row-[1/span_var(--rows)] print:hidden"
    >
      <svg
        aria-hidden="true"
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        width={width}
        height={shown}
        className="h-56 w-full md:sticky md:top-14 md:h-[calc(100vh-7rem)] md:max-h-180"
      >
        {a.passages.flatMap((passage) =>
          passage.counterparts.map((index) => {
            const counterpart = b.passages[index];
            return (
              counterpart && (
                <Band
                  key={`${passage.start} ${index}`}
                  from={passage}
                  to={counterpart}
                  scale={scale}
                />
              )
            );
          }),
        )}
        <Bar column="a" text={a} other={b} scale={scale} />
        <Bar column="b" text={b} other={a} scale={scale} />
      </svg>
    </div>
  );
}

const width = 72;
/** Without a style sheet, in CSS pixels. */
const shown = 224;
const height = 1000;
const bar = 22;

function lengthOf({ passages }: ComparedText): number {
  return passages.at(-1)?.end ?? 0;
}

type Scale = (at: number) => number;

function Bar({
  column,
  text,
  other,
  scale,
}: {
  column: 'a' | 'b';
  text: ComparedText;
  other: ComparedText;
  scale: Scale;
}) {
  const address = addressOfBoth(column, text, other);
  const left = column === 'a' ? 0 : width - bar;
  return text.passages.map((passage) => {
    const [top, bottom] = [scale(passage.start), scale(passage.end)];
    const tall = Math.max(bottom - top - 2, 1);
    const filled = (bar * passage.same) / Math.max(passage.end - passage.start, 1);
    return (
      <a
        key={passage.start}
        href={`${address}#${passageAnchor(column, passage)}`}
        tabIndex={-1}
        className={colours[passage.standing]}
      >
        <rect
          x={left}
          y={top}
          width={bar}
          height={tall}
          className="fill-panel stroke-rule"
          vectorEffect="non-scaling-stroke"
        />
        {passage.standing !== 'alone' && (
          <rect
            x={column === 'a' ? left + bar - filled : left}
            y={top}
            width={filled}
            height={tall}
            className="fill-current"
          />
        )}
      </a>
    );
  });
}

function Band({ from, to, scale }: { from: PassageView; to: PassageView; scale: Scale }) {
  const [left, right] = [bar, width - bar];
  const points = [
    [left, scale(from.start)],
    [right, scale(to.start)],
    [right, scale(to.end) - 2],
    [left, scale(from.end) - 2],
  ];
  const moved = from.standing !== 'matched';
  return (
    <polygon
      points={points.map((point) => point.join()).join(' ')}
      className={`${colours[from.standing]} fill-current ${moved ? 'stroke-current [stroke-dasharray:3_3]' : ''}`}
      fillOpacity={moved ? 0.12 : 0.25}
      vectorEffect="non-scaling-stroke"
    />
  );
}

const colours = {
  matched: 'text-accent',
  moved: 'text-contested',
  repeated: 'text-soft',
  alone: 'text-rule',
};
