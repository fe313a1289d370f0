/** What the last form said, at the head of its page, which is read from there on. */
export function SaidNote({ said }: { said: { sentence: string; refused: boolean } | null }) {
  if (said === null) return null;
  return (
    <p
      role={said.refused ? 'alert' : 'status'}
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: What stands in a page as it loads is announced by no role, only by focus.
      autoFocus
      className={`mb-6 max-w-2xl border-l-4 bg-panel px-4 py-3 ${said.refused ? 'border-conflict' : 'border-same'}`}
    >
      {said.sentence}
    </p>
  );
}
