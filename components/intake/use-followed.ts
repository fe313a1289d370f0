import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { ask } from '../editing/ask';

/** Milliseconds between two questions: more each time until something has changed, up to the longest. */
const pauses = { first: 1000, longest: 15_000 };

/** Questions after which no more are asked where nothing changes: some twenty minutes. */
const most = 90;

/** Why what is shown is not followed any more. */
export type NotFollowed = 'signed out' | 'nothing has changed';

/**
 * Follows what an address tells, while that is wanted, and refreshes the page in place when it is not what the page
 * shows. Nothing is asked while the page is hidden. Null as long as it is followed.
 *
 * `isShown` says whether the page shows what was answered, and has to be the same function from one time to the next.
 */
export function useFollowed<Told>(
  address: string,
  wanted: boolean,
  isShown: (told: Told) => boolean,
): NotFollowed | null {
  const router = useRouter();
  const [ended, setEnded] = useState<NotFollowed | null>(null);
  useEffect(() => {
    if (!wanted || ended !== null) return;
    const left = new AbortController();
    let asked = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const askAgain = () => {
      clearTimeout(timer);
      if (document.hidden || left.signal.aborted) return;
      timer = setTimeout(askOnce, Math.min(pauses.first * 1.5 ** asked, pauses.longest));
    };
    const askOnce = async () => {
      const answer = await ask<Told>(address, { anyone: true, signal: left.signal });
      if (left.signal.aborted) return;
      if (!answer.done && answer.status === 401) return setEnded('signed out');
      // What is refreshed is another page to follow, whose questions are counted anew.
      if (answer.done && !isShown(answer.value)) router.refresh();
      asked += 1;
      if (asked === most) setEnded('nothing has changed');
      else askAgain();
    };
    askAgain();
    document.addEventListener('visibilitychange', askAgain);
    return () => {
      document.removeEventListener('visibilitychange', askAgain);
      clearTimeout(timer);
      left.abort();
    };
  }, [address, wanted, ended, isShown, router]);
  return ended;
}
