/** The first cookie of a name that a request came with; null where there is none, or one that does not decode. */
export function readCookie(headers: Headers, name: string): string | null {
  const cookies = (headers.get('cookie') ?? '').split(/; */);
  const found = cookies.find((cookie) => cookie.startsWith(`${name}=`));
  if (found === undefined) return null;
  try {
    return decodeURIComponent(found.slice(name.length + 1));
  } catch {
    return null;
  }
}
