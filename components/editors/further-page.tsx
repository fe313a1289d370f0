/** The ways to the first and the next page of a list; nothing where all of it is on this page. */
export function FurtherPage({
  label,
  first,
  next,
}: {
  label: string;
  first: string | null;
  next: string | null;
}) {
  if (first === null && next === null) return null;
  return (
    <nav aria-label={label} className="flex flex-wrap gap-x-6 gap-y-1 pt-4">
      {first !== null && <a href={first}>The first page</a>}
      {next !== null && (
        <a href={next} rel="next">
          The next page
        </a>
      )}
    </nav>
  );
}
