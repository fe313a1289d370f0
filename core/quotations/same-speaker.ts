/**
 * Whether two names are one person's, as far as names can tell: the same, or of the same surname. A title
 * without a name ("spokesman") is only like itself; of nobody named it cannot be said.
 */
export function isSameSpeaker(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  const [a, b] = [plain(one), plain(other)];
  if (a === b) return true;
  const [surnameA, surnameB] = [surname(a), surname(b)];
  return surnameA !== null && surnameA === surnameB;
}

function plain(name: string): string {
  return name.normalize('NFC').replaceAll('’', "'").trim();
}

/** The last word of a name where it is written like one: with a capital, and more than an initial. */
function surname(name: string): string | null {
  const last = name.split(/\s+/).at(-1) ?? '';
  return /^\p{Lu}[\p{L}\p{M}'-]+$/u.test(last) && last !== last.toUpperCase() ? last : null;
}
