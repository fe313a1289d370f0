/** Where editors begin. */
export const editorHome = '/editor';

/**
 * Where to go after signing in: a path of this site as it was asked for, or where editors begin for anything that is
 * none, that leads elsewhere, or that is no page for someone who is signed in.
 */
export function returnPath(asked: string | null | undefined): string {
  if (!asked || asked.length > longest || !asked.startsWith('/')) return editorHome;
  let read: URL;
  try {
    read = new URL(asked, here);
  } catch {
    return editorHome;
  }
  // Looked at as it will be sent: dot segments that are taken out may leave two slashes at its beginning.
  const path = read.pathname + read.search + read.hash;
  return read.origin !== here || path.length > longest || noPage.test(path) ? editorHome : path;
}

const here = 'http://here.invalid';
const longest = 2000;

/** Another host, and what is no page for someone who is signed in. */
const noPage = /^\/(?:\/|(?:api|_next|sign-in|invitation)(?:[/?#]|$))/;

/** The page to sign in on, from where one comes back. */
export function signInAddress(to: string): string {
  return to === editorHome ? '/sign-in' : `/sign-in?to=${encodeURIComponent(to)}`;
}
