/** Codes that each sign in once where the app that shows codes is lost. */
export function RecoveryCodes({ codes }: { codes: readonly string[] }) {
  return (
    <>
      <p className="max-w-2xl">
        Keep these codes where you find them without your phone. Each stands once for a code of the
        app. They are not shown again.
      </p>
      <ul className="mt-3 grid max-w-md grid-cols-2 gap-x-6 gap-y-1 bg-panel p-4 font-mono text-sm">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
    </>
  );
}
