import { signInAddress } from '@/core/views/return-path';
import type { NotFollowed } from './use-followed';

/** That a page does not go on by itself any more, and what to do. */
export function NotFollowedNote({ why, address }: { why: NotFollowed; address: string }) {
  return (
    <p role="alert" className="border-l-4 border-conflict bg-panel px-4 py-2 text-sm">
      {why === 'signed out' ? (
        <>
          You are signed out, so that this page does not go on by itself.{' '}
          <a href={signInAddress(address)}>Sign in</a>
        </>
      ) : (
        <>
          Nothing has changed for a while, so that this page does not go on by itself.{' '}
          <a href={address}>Look again</a>
        </>
      )}
    </p>
  );
}
