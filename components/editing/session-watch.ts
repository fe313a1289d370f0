import { useEffect, useRef } from 'react';
import { askWho, type Company } from './company';

/** The channel on which tabs of one browser tell each other that somebody has signed in. */
const channel = 'recount.session';

/** Milliseconds between two looks whether a session that was lost is back, while the page is looked at. */
const pause = 4000;

/**
 * While a session is lost, looks whether one is back: when the page is returned to, when another tab says so and,
 * where something may wait for it, at once and now and then.
 */
export function useSessionWatch(
  lost: boolean,
  waits: boolean,
  onBack: (company: Company) => void,
): void {
  const back = useRef(onBack);
  useEffect(() => {
    back.current = onBack;
  });
  useEffect(() => {
    if (!lost) return;
    const leaving = new AbortController();
    const { signal } = leaving;
    const look = async () => {
      if (document.hidden) return;
      const answer = await askWho(signal);
      if (answer.done && answer.value !== null && !signal.aborted) {
        tellTabs();
        back.current(answer.value);
      }
    };
    const now = () => void look();
    const others = new BroadcastChannel(channel);
    others.addEventListener('message', now, { signal });
    window.addEventListener('focus', now, { signal });
    document.addEventListener('visibilitychange', now, { signal });
    const looking = waits ? setInterval(now, pause) : undefined;
    if (waits) now();
    return () => {
      leaving.abort();
      clearInterval(looking);
      others.close();
    };
  }, [lost, waits]);
}

function tellTabs(): void {
  const own = new BroadcastChannel(channel);
  own.postMessage('back');
  own.close();
}
