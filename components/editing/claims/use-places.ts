import { useEffect, useState } from 'react';
import type { EventChoice } from '@/core/claims/editor-claim-view';
import { ask } from '../ask';
import { useEditing } from '../editing';

/** The facts that an article's words may be placed on, by event; null until they are known. */
export function usePlaces(article: string): readonly EventChoice[] | null {
  const { lost, lose } = useEditing();
  const [places, setPlaces] = useState<readonly EventChoice[] | null>(null);
  useEffect(() => {
    if (lost) return;
    const leaving = new AbortController();
    const address = `/api/editor/claims/places?article=${encodeURIComponent(article)}`;
    void ask<readonly EventChoice[]>(address, { signal: leaving.signal }).then((answer) => {
      if (leaving.signal.aborted) return;
      if (answer.done) setPlaces(answer.value);
      else if (answer.status === 401) lose();
    });
    return () => leaving.abort();
  }, [article, lost, lose]);
  return places;
}
