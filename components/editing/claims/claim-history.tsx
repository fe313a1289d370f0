import type { ClaimRevisionView, EditorClaimView } from '@/core/claims/editor-claim-view';
import { Moment } from '../../moment';
import { linkLike, opens } from './form-frame';

/** What a claim was read as before, with the way to bring each reading back. */
export function ClaimHistory({
  claim,
  onRestore,
}: {
  claim: EditorClaimView;
  onRestore: (revision: number) => void;
}) {
  const last = claim.history.at(-1);
  if (last === undefined) return null;
  return (
    <details className="mt-4 border-t border-rule pt-2 text-sm" open={!claim.standing}>
      <summary className={opens}>Its readings so far</summary>
      <ol className="mt-1 space-y-3 border-l border-rule pl-3">
        {claim.history.toReversed().map((own) => (
          <li key={own.version}>
            <p>{own.words}</p>
            <p className="text-soft">
              <Done own={own} />
            </p>
            {canComeBack(own, last, claim.standing) && (
              <button type="button" className={linkLike} onClick={() => onRestore(own.version)}>
                Bring this reading back
              </button>
            )}
          </li>
        ))}
      </ol>
      {claim.moreHistory > 0 && (
        <p className="mt-2 text-soft">{claim.moreHistory} earlier ones are not shown.</p>
      )}
    </details>
  );
}

function Done({ own: { action, editor, at, reason, factTitle } }: { own: ClaimRevisionView }) {
  if (action === 'read') return <>as it was before any editor changed it</>;
  return (
    <>
      {done[action]} {action === 'moved' && `to “${factTitle}” `}by <bdi>{editor}</bdi>,{' '}
      <Moment at={at} />: <bdi>{reason}</bdi>
    </>
  );
}

const done = {
  accepted: 'accepted as it was read',
  added: 'added',
  corrected: 'corrected',
  moved: 'moved',
  rejected: 'set aside',
  restored: 'brought back',
} as const;

/** A reading that stands needs no bringing back, and a rejection is none. */
function canComeBack(own: ClaimRevisionView, last: ClaimRevisionView, standing: boolean): boolean {
  return own.action !== 'rejected' && !(standing && own.version === last.version);
}
