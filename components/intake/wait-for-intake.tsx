'use client';

import { useEffect } from 'react';

/** Loads the page anew when what was brought in has been read, or could not be. */
export function WaitForIntake({ id, tries }: { id: string; tries: number }) {
  useEffect(() => {
    const ended = new AbortController();
    const ask = async () => {
      const answer = await fetch(`/api/editor/intakes/${id}`, { signal: ended.signal });
      if (answer.status === 401) location.reload();
      if (!answer.ok) return;
      const now = (await answer.json()) as { state: string; tries: number };
      if (now.state !== 'waiting' || now.tries !== tries) location.reload();
    };
    const timer = setInterval(() => void ask().catch(() => undefined), everyMs);
    return () => {
      clearInterval(timer);
      ended.abort();
    };
  }, [id, tries]);
  return null;
}

const everyMs = 1000;
