/** Where editors begin. */
export const editorHome = '/editor';

/**
 * Where to go after signing in: a path of this site as it was asked for, or where editors begin for anything that is
 * none, that leads elsewhere, or that is no page for someone who is signed in.
 */
export function returnPath(asked: string | null | undefined): string {
  if (!asked || asked.length > 2000 || !/^\/(?![/\\])/.test(asked)) return editorHome;
  let read: URL;
  try {
    read = new URL(asked, here);
  } catch {
    return editorHome;
  }
  if (read.origin !== here || /^\/(?:api|_next|sign-in|invitation)(?:\/|$)/.test(read.pathname)) {
    return editorHome;
  }
  return read.pathname + read.search + read.hash;
}

const here = 'http://here.invalid';

/** The page to sign in on, from where one comes back. */
export function signInAddress(to: string): string {
  return to === editorHome ? '/sign-in' : `/sign-in?to=${encodeURIComponent(to)}`;
}
