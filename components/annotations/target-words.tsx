import type { TargetView } from '@/core/annotations/annotation-view';
import { beginningOf } from '@/core/annotations/beginning-of';
import { targetAddress } from '@/core/views/target-address';

/** Characters of an article's words that are shown. */
const most = 280;

/** The words that an annotation speaks of, each linked to where it stands. */
export function TargetWords({ targets }: { targets: readonly TargetView[] }) {
  return (
    <ul className="space-y-2 border-l-2 border-rule pl-3 text-sm">
      {targets.map((target, index) => (
        <li key={`${index.toString()} ${target.start}`}>
          <Words target={target} />
        </li>
      ))}
    </ul>
  );
}

function Words({ target }: { target: TargetView }) {
  const { outlet, version, exact, now, withheld = false } = target;
  const { beginning, whole } = beginningOf(exact.trim(), most);
  return (
    <>
      {exact !== '' && (
        <>
          <q className="font-serif">
            {beginning}
            {!whole && ' …'}
          </q>{' '}
        </>
      )}
      {withheld && <span className="italic">{notGiven(exact)} </span>}
      <span className="text-soft">
        {outlet} ·{' '}
        <a href={targetAddress(target)} aria-label={`These words in the article of ${outlet}`}>
          {now === null ? `in version ${version}` : 'in the article'}
        </a>
      </span>
      {now === null && (
        <span className="block text-contested">
          These words no longer stand in the current version.
        </span>
      )}
    </>
  );
}

function notGiven(exact: string): string {
  return exact === ''
    ? 'These words are of a text that is not shown in full.'
    : 'The rest is of a text that is not shown in full.';
}
