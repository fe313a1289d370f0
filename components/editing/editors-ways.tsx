import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';

/** The way back to the queue among the ways of a public page, which are the same for everyone. */
export function WayToQueue() {
  const [place, setPlace] = useState<HTMLElement | null>(null);
  useEffect(() => {
    if (/^\/editor\b/.test(location.pathname)) return;
    const own = document.createElement('li');
    document.querySelector('nav[aria-label="Main"] ul')?.append(own);
    setPlace(own);
    return () => own.remove();
  }, []);
  if (place === null) return null;
  return createPortal(
    <a href="/editor" className="inline-block py-1.5 text-ink">
      Queue
    </a>,
    place,
  );
}
