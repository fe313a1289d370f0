import type { EditorAnnotationView, TargetView } from '@/core/annotations/annotation-view';
import { articleAddress, claimAnchor } from '@/core/views/addresses';
import { shortened } from './choices';

/** Characters of words that are shown of what an annotation speaks of. */
const longest = 160;

/** What an annotation speaks of, and whether that still stands as its editor saw it. */
export function SpeaksOf({ annotation }: { annotation: EditorAnnotationView }) {
  const { kind, pair, targets, changed } = annotation;
  const lost = targets.filter(({ now }) => now === null);
  return (
    <div className="text-sm text-soft">
      {kind === 'discrepancy' ? (
        <p>{pair === null ? 'On the whole row' : `On ${outletsOf(targets)}`}</p>
      ) : (
        targets.map((target) => (
          <p key={`${target.article} ${target.start}`}>
            On {target.outlet}:{' '}
            <a
              href={`${articleAddress(target.article, target.version)}#${claimAnchor(target)}`}
              className="font-serif text-ink"
            >
              “<bdi>{shortened(target.exact, longest)}</bdi>”
            </a>
          </p>
        ))
      )}
      {changed && (
        <p className="font-semibold text-contested">
          <span aria-hidden="true">△ </span>
          {lost.length > 0
            ? 'Words it speaks of are gone from'
            : 'What it speaks of has changed in'}
          {lost.length > 0 ? ` the current text of ${outletsOf(lost)}` : ' the meantime'}
        </p>
      )}
    </div>
  );
}

function outletsOf(targets: readonly TargetView[]): string {
  return [...new Set(targets.map(({ outlet }) => outlet))].join(' and ');
}
