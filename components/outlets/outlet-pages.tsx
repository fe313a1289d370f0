/** The ways to the other pages of one of an outlet's lists; nothing where all of it is on this page. */
export function OutletPages({
  label,
  newest,
  next,
}: {
  label: string;
  newest: readonly [address: string, words: string] | null;
  next: readonly [address: string, words: string] | null;
}) {
  if (newest === null && next === null) return null;
  return (
    <nav aria-label={label} className="flex flex-wrap gap-x-6 gap-y-1 pt-4 print:hidden">
      {newest && <a href={newest[0]}>{newest[1]}</a>}
      {next && (
        <a href={next[0]} rel="next">
          {next[1]}
        </a>
      )}
    </nav>
  );
}
