import type { AnnotatedRow } from '@/core/annotations/annotation-view';
import { annotationsInWords } from '@/core/annotations/count-in-words';
import { reasonText } from '@/core/annotations/reason-choices';
import { statusInWords } from '@/core/annotations/status';
import { Moment } from '../moment';
import { StatusBadge } from './status-badge';

/** Where a row stands with editors, and the beginning of what was said last, in a cell. */
export function AnnotatedLine({ row, address }: { row: AnnotatedRow; address: string }) {
  const { status, changed, count, latest } = row;
  const { author, at, revised, about, reason, beginning, whole } = latest;
  return (
    <div data-said="" className="border-t border-rule pt-2 text-sm lg:mt-3">
      <p>
        <span className="mr-1 text-soft">Editors:</span>
        <StatusBadge status={status} />
        {status === 'unreviewed' && <span className="text-soft"> as a whole</span>}
      </p>
      <p className="mt-0.5 overflow-clip">
        {about !== 'row' && (
          <span className="text-soft">
            {about === 'pair' ? 'Of two accounts' : 'Of one claim'} (
            {statusInWords[latest.status].toLowerCase()}):{' '}
          </span>
        )}
        {reason !== null && (
          <span className="text-soft">
            <bdi>{capital(reasonText(reason))}</bdi>
            {beginning === '' ? '' : '. '}
          </span>
        )}
        {beginning !== '' && (
          <bdi>
            {beginning}
            {!whole && ' …'}
          </bdi>
        )}
      </p>
      <p className="mt-0.5 text-soft">
        <bdi>{author}</bdi>, {revised && 'last changed '}
        <Moment at={at} /> ·{' '}
        <a href={address} className="whitespace-nowrap">
          {annotationsInWords(count)}
        </a>
      </p>
      {changed && <p className="mt-0.5 text-contested">The row has changed since.</p>}
    </div>
  );
}

function capital(text: string): string {
  const [first = '', ...rest] = text;
  return first.toUpperCase() + rest.join('');
}
