/** Why a claim is not read as the extraction reads it, where it is not. */
export function CorrectionNote({
  pattern,
  correction,
}: {
  pattern: string | null;
  correction: string | null;
}) {
  if (correction === null) return null;
  return (
    <p className="mt-1 text-sm text-soft">
      {pattern === null ? 'Added by hand' : 'Corrected by hand'}: {correction}
    </p>
  );
}
