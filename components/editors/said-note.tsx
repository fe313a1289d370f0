/**
 * What the last form said, at the head of its page, which is read from there on; or, without `focus`, what something
 * else on the page is described by, as `said`.
 */
export function SaidNote({
  said,
  focus = true,
}: {
  said: { sentence: string; refused: boolean } | null;
  focus?: boolean;
}) {
  if (said === null) return null;
  return (
    <p
      role={said.refused ? 'alert' : 'status'}
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: What stands in a page as it loads is announced by no role, only by focus.
      autoFocus={focus}
      id="said"
      className={`mb-6 max-w-2xl border-l-4 bg-panel px-4 py-3 ${said.refused ? 'border-conflict' : 'border-same'}`}
    >
      {said.sentence}
    </p>
  );
}
