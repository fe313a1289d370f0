import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { reviewAddress } from '@/core/views/intake-addresses';

/**
 * An editor's ways among those of a public page, which are the same for everyone: to the queue and, from an article, to
 * its review.
 */
export function EditorsWays() {
  const [ways, setWays] = useState<readonly Way[]>([]);
  useEffect(() => {
    const { pathname } = location;
    if (/^\/editor\b/.test(pathname)) return;
    const article = /^\/articles\/([^/]+)/.exec(pathname)?.[1];
    const led = [
      ['Queue', '/editor'],
      ...(article === undefined ? [] : [['Review', reviewAddress(article)] as const]),
    ] as const;
    const made = led.map(([name, address]) => {
      const place = document.createElement('li');
      document.querySelector('nav[aria-label="Main"] ul')?.append(place);
      return { name, address, place };
    });
    setWays(made);
    return () => {
      for (const { place } of made) place.remove();
    };
  }, []);
  return ways.map(({ name, address, place }) =>
    createPortal(
      <a href={address} className="inline-block py-1.5 text-ink">
        {name}
      </a>,
      place,
      name,
    ),
  );
}

interface Way {
  readonly name: string;
  readonly address: string;
  readonly place: HTMLElement;
}
