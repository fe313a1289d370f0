import { LabelledField } from './labelled-field';
import { mainButton } from './looks';

/** The code of a second factor, as a plain form. */
export function SecondStepForm({ to }: { to: string }) {
  return (
    <form action="/api/auth/second-factor" method="post" className="grid gap-4">
      <input type="hidden" name="to" value={to} />
      <LabelledField
        id="code"
        label="Code"
        help="Six digits from your app, or one of your codes for recovery."
        name="code"
        autoComplete="one-time-code"
        autoCapitalize="off"
        spellCheck={false}
        maxLength={40}
        required
      />
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <button type="submit" className={mainButton}>
          Go on
        </button>
        <a href={`/sign-in?to=${encodeURIComponent(to)}`}>Begin again</a>
      </div>
    </form>
  );
}
