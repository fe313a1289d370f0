'use client';

import { type ReactNode, useState } from 'react';

/** What a form said, as the page was loaded with it: it is told once, and stays when the page is refreshed in place. */
export function AsLoaded({ children }: { children: ReactNode }) {
  const [first] = useState(children);
  return first;
}
