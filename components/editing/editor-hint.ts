/**
 * Whether somebody signed in from this browser, as far as it remembers: what says whether to load an editor's
 * tools, and nothing else. It is no proof of anything; the server judges every request by its session.
 */
export function editorHint(): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    // A browser that keeps nothing has no tools on public pages; the editor's own pages work.
    return false;
  }
}

/** Remembers, or forgets, that somebody is signed in. */
export function setEditorHint(signedIn: boolean): void {
  try {
    if (signedIn) localStorage.setItem(key, '1');
    else localStorage.removeItem(key);
  } catch {
    // As above.
  }
}

const key = 'recount.editor';
