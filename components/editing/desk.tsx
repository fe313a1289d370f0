'use client';

import { useEffect, useState } from 'react';
import { ask } from './ask';
import type { Company } from './company';
import { setEditorHint } from './editor-hint';

/** An editor's tools on a public page, once the server has said who is signed in. */
export default function Desk() {
  const [company, setCompany] = useState<Company | null>(null);

  useEffect(() => {
    const leaving = new AbortController();
    void ask<Company>('/api/editor/people', { signal: leaving.signal }).then((answer) => {
      if (answer.done) setCompany(answer.value);
      else if (answer.status === 401) setEditorHint(false);
    });
    return () => leaving.abort();
  }, []);

  return company === null ? null : null;
}
