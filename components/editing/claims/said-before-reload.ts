/** What is said once a page that has changed is there anew, and the claim that it is about. */
export interface SaidBeforeReload {
  readonly sentence: string;
  readonly claimId: number;
}

/** Loads the page anew, as its verdicts have changed, and says something when it is there. */
export function reloadSaying(said: SaidBeforeReload): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(said));
  } catch {
    // Where nothing can be kept the page itself shows what was done.
  }
  location.reload();
}

/** What was to be said, once. */
export function saidBeforeReload(): SaidBeforeReload | null {
  try {
    const kept = sessionStorage.getItem(key);
    sessionStorage.removeItem(key);
    const said: unknown = JSON.parse(kept ?? 'null');
    if (typeof said !== 'object' || said === null) return null;
    const { sentence, claimId } = said as Partial<SaidBeforeReload>;
    return typeof sentence === 'string' && typeof claimId === 'number'
      ? { sentence, claimId }
      : null;
  } catch {
    return null;
  }
}

const key = 'recount.said';
